/** Compliance updates as officials review them and platforms follow them; evidence is fetched here. */
package id.lindung.portal.update;
