package id.lindung.contracts.event;

/** What compliance-service tells, on topic {@code lindung.compliance.v1}. */
public sealed interface ComplianceEvent extends Event
        permits PlatformChanged,
                CommitmentStateChanged,
                ComplianceUpdateSubmitted,
                ComplianceUpdateDecided,
                PublishedFiguresImported {}
