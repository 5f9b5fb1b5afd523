/** The signed-in person. */
package id.lindung.portal.session;
