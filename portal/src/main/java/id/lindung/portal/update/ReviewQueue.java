package id.lindung.portal.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.listing.AllPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Updates on which the ministry has to decide. */
@ApplicationScoped
public class ReviewQueue {

    private final UpdatesApi updates;

    ReviewQueue(@RestClient UpdatesApi updates) {
        this.updates = updates;
    }

    /** All of them, those that have waited longest first. */
    public List<ComplianceUpdateView> waiting(String platform) {
        return Stream.of(UpdateState.SUBMITTED, UpdateState.UNDER_REVIEW)
                .flatMap(state -> in(state, platform))
                .sorted(Comparator.comparing(ComplianceUpdateView::submittedAt))
                .toList();
    }

    /** Those on which an officer has proposed an outcome, which waits for a second official. */
    public List<ComplianceUpdateView> outcomes(String platform) {
        return in(UpdateState.UNDER_REVIEW, platform)
                .filter(update -> update.proposal() != null)
                .sorted(Comparator.comparing(ComplianceUpdateView::submittedAt))
                .toList();
    }

    private Stream<ComplianceUpdateView> in(UpdateState state, String platform) {
        return AllPages.of(cursor -> updates.list(platform, null, state, null, cursor, AllPages.LIMIT)).stream();
    }
}
