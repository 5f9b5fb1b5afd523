/** What a service refuses, in the reader's words and at the control it was typed into. */
package id.lindung.portal.form.refusal;
