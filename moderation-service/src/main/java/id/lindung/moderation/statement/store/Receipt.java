package id.lindung.moderation.statement.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Under which ids a statement is on record.
 *
 * @param receivedAt when it was first received, also if this was a repetition
 * @param isNew false if the very same statement was on record before
 */
public record Receipt(UUID uuid, long id, Instant receivedAt, boolean isNew, IncomingStatement arrival) {}
