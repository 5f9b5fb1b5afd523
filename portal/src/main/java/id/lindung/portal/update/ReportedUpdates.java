package id.lindung.portal.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.session.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what a platform has reported from what it is still writing, and from what no longer counts. */
@ApplicationScoped
public class ReportedUpdates {

    /** States in which a platform reads its own unsent changes, while officials read the last submission. */
    private static final Set<UpdateState> WITH_PLATFORM =
            EnumSet.of(UpdateState.DRAFT, UpdateState.INTERNAL_REVIEW, UpdateState.CHANGES_REQUESTED);

    private static final Set<UpdateState> VOID = EnumSet.of(UpdateState.WITHDRAWN, UpdateState.REJECTED);

    private final Viewer viewer;

    ReportedUpdates(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Whether the reader has a submission before him, and nothing that could still be changed. */
    boolean isAsSubmitted(ComplianceUpdateView update) {
        return update.submittedAt() != null && !(viewer.isPlatform() && WITH_PLATFORM.contains(update.state()));
    }

    /** Those whose values count as reported, the latest submission first. */
    public List<ComplianceUpdateView> latestFirst(List<ComplianceUpdateView> updates) {
        return updates.stream()
                .filter(this::isAsSubmitted)
                .filter(update -> !VOID.contains(update.state()))
                .sorted(Comparator.comparing(ComplianceUpdateView::submittedAt).reversed())
                .toList();
    }
}
