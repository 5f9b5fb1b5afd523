/** The page anybody sees first. */
package id.lindung.portal.home;
