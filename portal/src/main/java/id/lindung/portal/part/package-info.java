/** Parts of a page that are asked for at the same time, and of which one may be missing. */
package id.lindung.portal.part;
