package id.lindung.compliance.commitment.view;

import id.lindung.compliance.commitment.CommitmentConditions;
import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Counts commitments under the same conditions as the lists, so that each number equals the list behind it. */
@ApplicationScoped
public class CommitmentFigures {

    private final Session session;
    private final CommitmentViews views;

    CommitmentFigures(Session session, CommitmentViews views) {
        this.session = session;
        this.views = views;
    }

    /**
     * Commitments of one platform in one state.
     *
     * @param late those of them past their due day
     * @param notMeasurable those of them without indicator, due date or an owner
     */
    public record Count(String platformId, CommitmentState state, long commitments, long late, long notMeasurable) {}

    /**
     * For each platform and state of which the reader may see any.
     *
     * @param platformId the only platform to look at, null for all that the reader may see
     */
    @Transactional
    public List<Count> count(String platformId, Caller reader) {
        var filter = CommitmentConditions.withToday(confined(platformId, reader), views.today());
        var hql =
                """
                select c.platformId, c.state, count(c),
                       sum(case when %s then 1 else 0 end),
                       sum(case when %s then 0 else 1 end)
                %s%s
                group by c.platformId, c.state
                """
                        .formatted(
                                CommitmentConditions.LATE,
                                CommitmentConditions.MEASURABLE,
                                CommitmentConditions.joined(reader),
                                filter.where());
        var query = session.createSelectionQuery(hql, Object[].class);
        filter.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Count(
                        (String) row[0],
                        (CommitmentState) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /** Commitments with a change of state that waits for another person, for each platform; each has one at most. */
    @Transactional
    public Map<String, Long> proposalsWaiting(String platformId, Caller reader) {
        var filter = CommitmentConditions.withProposal(confined(platformId, reader), true, reader);
        var hql = "select c.platformId, count(c) from Commitment c" + filter.where() + " group by c.platformId";
        var query = session.createSelectionQuery(hql, Object[].class);
        filter.parameters().forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static Filter confined(String platformId, Caller reader) {
        return CommitmentConditions.visibleTo(reader).and("c.platformId = :platform", "platform", platformId);
    }
}
