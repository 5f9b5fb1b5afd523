/** The liaison's form: six steps, each a page of its own that is saved before the next. */
package id.lindung.portal.report;
