package id.lindung.contracts.text;

/**
 * Regulatory text in both languages of the portal.
 *
 * @param id Indonesian, the binding wording
 * @param en English; null where no translation exists yet
 */
public record LocalizedText(String id, String en) {}
