/** Figures that platforms publish themselves, as charts and tables anybody may read. */
package id.lindung.portal.figure;
