package id.lindung.portal.form;

/**
 * One text that was typed and not accepted.
 *
 * @param label of its control
 * @param yours what was typed
 * @param present what stands there now; null where nothing does
 */
public record Kept(String label, String yours, String present) {}
