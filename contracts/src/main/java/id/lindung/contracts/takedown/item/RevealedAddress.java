package id.lindung.contracts.takedown.item;

import java.util.UUID;

/**
 * The address of a restricted item in clear text. To be shown once and kept nowhere: not in a history, a log, a title
 * or a cache.
 */
public record RevealedAddress(UUID itemId, String url) {}
