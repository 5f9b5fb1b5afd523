package id.lindung.kit.lifecycle;

import java.util.UUID;

/**
 * What a proposal would do.
 *
 * @param act stable name
 * @param target state that it would lead to
 * @param reason null for none
 * @param relatedId what else it is about; null for nothing
 */
public record Proposed(String act, String target, String reason, UUID relatedId) {}
