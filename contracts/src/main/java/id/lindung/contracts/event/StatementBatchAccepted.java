package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A platform's statements of decision were stored; counted in the transaction that stored them.
 *
 * @param platformId the platform it is about
 * @param batchId id of the batch
 * @param statements number of statements stored, 1 or more
 * @param firstPuid the platform's own id of the first statement, for tracing
 * @param receivedAt when the server received them
 */
public record StatementBatchAccepted(
        String platformId, UUID batchId, int statements, String firstPuid, Instant receivedAt)
        implements ModerationEvent {}
