/** The page of an act on an order, a commitment, an update or an appointment: consequence, reason, check and confirmation. */
package id.lindung.portal.form.act;
