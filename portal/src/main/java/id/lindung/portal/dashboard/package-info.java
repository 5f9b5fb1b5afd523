/** The dashboard: where orders and promises stand, and what has to be done next. */
package id.lindung.portal.dashboard;
