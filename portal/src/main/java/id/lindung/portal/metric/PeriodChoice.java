package id.lindung.portal.metric;

import id.lindung.portal.layout.FormErrors;

/**
 * A period as a reader chose it.
 *
 * @param from what stands in the first control
 * @param to what stands in the second control
 * @param shown the period of the figures: the chosen one, or the usual one where the choice cannot be used
 * @param errors why it cannot
 */
public record PeriodChoice(String from, String to, Period shown, FormErrors errors) {}
