/** The list of compliance updates: what waits, and everything. */
package id.lindung.portal.update.list;
