/** What stands in a form: stamped into its page, sent with it, and read into the values of a command. */
package id.lindung.portal.form.typed;
