/** Commitments: list, page with wording and history, drafts, assessments. */
package id.lindung.portal.commitment;
