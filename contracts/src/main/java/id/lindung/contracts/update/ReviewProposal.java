package id.lindung.contracts.update;

import id.lindung.contracts.text.Actor;
import java.time.Instant;

/**
 * An officer's outcome that waits for a second official.
 *
 * @param digest digest of the submission the officer reviewed; the confirmation is bound to it
 */
public record ReviewProposal(UpdateState outcome, String reason, Actor proposedBy, Instant proposedAt, String digest) {}
