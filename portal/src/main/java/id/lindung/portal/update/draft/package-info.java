/** How a liaison writes a compliance update: step by step, with evidence, up to its receipt. */
package id.lindung.portal.update.draft;
