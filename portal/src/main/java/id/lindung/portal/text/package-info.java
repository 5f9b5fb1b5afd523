/** Words of the reader's language for code outside of templates. */
package id.lindung.portal.text;
