/** The page that every act on an order, a commitment or an update has: what it does, why, checked, confirmed. */
package id.lindung.portal.form.act;
