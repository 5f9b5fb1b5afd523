package id.lindung.contracts.update;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof of a submission.
 *
 * @param number number of the update in the ministry's files
 * @param digest SHA-256 of the canonical submission (fields and hashes of the evidence), hexadecimal
 */
public record ReceiptView(UUID updateId, String number, int revision, String digest, Instant receivedAt) {}
