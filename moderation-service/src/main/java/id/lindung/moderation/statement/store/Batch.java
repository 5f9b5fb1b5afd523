package id.lindung.moderation.statement.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What statements sent together have in common; a single statement is a batch of one.
 *
 * @param day in whose figures new statements of it count
 */
public record Batch(UUID id, String platformId, Method method, Instant receivedAt, LocalDate day) {}
