/** The page of an act on an order, a commitment or an update: consequence, reason, check and confirmation. */
package id.lindung.portal.form.act;
