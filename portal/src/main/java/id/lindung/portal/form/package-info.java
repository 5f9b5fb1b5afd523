/**
 * Forms: what was typed survives a refusal, a conflict and the end of the session. It does not survive leaving the page,
 * also not by a change of language or zone, in which numbers and times would be read otherwise; where scripts run the
 * reader is warned before.
 */
package id.lindung.portal.form;
