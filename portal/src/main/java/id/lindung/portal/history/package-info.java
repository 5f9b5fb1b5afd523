/** Who did what and when, as every page with a history shows it. */
package id.lindung.portal.history;
