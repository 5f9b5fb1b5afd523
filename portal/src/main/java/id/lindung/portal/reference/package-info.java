/** What many pages name and choose from: platforms of the register and categories of content. */
package id.lindung.portal.reference;
