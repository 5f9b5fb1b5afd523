/** Forms that lose nothing: what was typed survives a refusal, a conflict and a change of language. */
package id.lindung.portal.form;
