/** Takedown metrics and statements: the explorer, and how figures are put into words everywhere. */
package id.lindung.portal.metric;
