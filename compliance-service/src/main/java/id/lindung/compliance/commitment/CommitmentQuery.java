package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;

/**
 * What a list of commitments is to hold; null leaves the question open.
 *
 * @param late past its due day
 * @param measurable with indicator, due date and owners
 * @param proposalWaiting with a change of state that waits for another person
 * @param reportable confirmed by the platform and still in force, so that it can report on it
 */
public record CommitmentQuery(
        String platformId,
        CommitmentState state,
        CommitmentStrength strength,
        Boolean late,
        Boolean measurable,
        Boolean proposalWaiting,
        Boolean reportable) {}
