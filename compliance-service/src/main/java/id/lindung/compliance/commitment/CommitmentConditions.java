package id.lindung.compliance.commitment;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Proposal;
import java.time.LocalDate;

/**
 * What a reader may see and what a word such as "late" means, as conditions of queries; lists and counts use the same,
 * so that each number equals the list behind it. {@code c} is the commitment, {@code w} the wording that counts.
 */
public final class CommitmentConditions {

    public static final String LATE = "(w.dueOn is not null and w.dueOn < :today and c.state in :canBeLate)";

    private static final String LIVE = "(c.state in :live)";

    /** The same as {@link Wording#isMeasurable()}. */
    public static final String MEASURABLE =
            """
            (w.dueOn is not null and w.ministryOwner is not null and w.platformOwner is not null
             and w.indicators is not empty)""";

    private static final String PROPOSAL_WAITING =
            "exists (select p.id from Proposal p where p.subjectId = c.id and p.status = :open%s)";

    private CommitmentConditions() {}

    /** The wording in force; for a platform the one that was last put before it. */
    public static String joined(Caller reader) {
        var version = reader.isPlatform() ? "c.publishedVersion" : "c.wordingVersion";
        return "from Commitment c join c.wordings w on w.version = " + version;
    }

    public static Filter visibleTo(Caller reader) {
        return new Filter()
                .and(
                        "c.platformId = :confinement",
                        "confinement",
                        reader.platformId().orElse(null))
                .andIf(reader.isPlatform(), "c.publishedVersion is not null");
    }

    public static Filter matching(CommitmentQuery query, Caller reader, LocalDate today) {
        var filter = visibleTo(reader)
                .and("c.platformId = :platform", "platform", query.platformId())
                .and("c.state = :state", "state", query.state())
                .and("w.strength = :strength", "strength", query.strength());
        if (query.late() != null) {
            withToday(filter.andIf(true, query.late() ? LATE : "not " + LATE), today);
        }
        if (query.measurable() != null) {
            filter.andIf(true, query.measurable() ? MEASURABLE : "not " + MEASURABLE);
        }
        if (query.reportable() != null) {
            filter.and(query.reportable() ? LIVE : "not " + LIVE, "live", CommitmentGraph.LIVE);
        }
        if (query.proposalWaiting() != null) {
            withProposal(filter, query.proposalWaiting(), reader);
        }
        return filter;
    }

    /** Whether a change of state waits for another person; a platform knows of those it takes part in. */
    public static Filter withProposal(Filter filter, boolean waiting, Caller reader) {
        var condition = PROPOSAL_WAITING.formatted(reader.isPlatform() ? " and p.act = :shared" : "");
        filter.and(waiting ? condition : "not " + condition, "open", Proposal.Status.OPEN);
        return reader.isPlatform() ? filter.with("shared", CommitmentAct.SUPERSEDE.wireName()) : filter;
    }

    /** Gives {@link #LATE} its parameters. */
    public static Filter withToday(Filter filter, LocalDate today) {
        return filter.with("today", today).with("canBeLate", CommitmentGraph.CAN_BE_LATE);
    }
}
