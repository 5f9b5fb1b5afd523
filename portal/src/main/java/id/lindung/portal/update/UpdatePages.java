package id.lindung.portal.update;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.contracts.update.ReviewProposal;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.Subject;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads an update with what belongs to it, and puts it into the reader's words. */
@ApplicationScoped
public class UpdatePages {

    /** States in which a platform reads its own unsent changes, while officials read the last submission. */
    private static final Set<UpdateState> WITH_PLATFORM =
            EnumSet.of(UpdateState.DRAFT, UpdateState.INTERNAL_REVIEW, UpdateState.CHANGES_REQUESTED);

    private final UpdatesApi updates;
    private final CommitmentsApi commitments;
    private final Viewer viewer;
    private final PlatformNames platforms;
    private final Timeline timeline;
    private final Texts texts;

    UpdatePages(
            @RestClient UpdatesApi updates,
            @RestClient CommitmentsApi commitments,
            Viewer viewer,
            PlatformNames platforms,
            Timeline timeline,
            Texts texts) {
        this.updates = updates;
        this.commitments = commitments;
        this.viewer = viewer;
        this.platforms = platforms;
        this.timeline = timeline;
        this.texts = texts;
    }

    public UpdatePage page(UUID id) {
        ComplianceUpdateView update = updates.get(id);
        CommitmentView commitment = commitments.get(update.commitmentId());
        ComplianceUpdateView before = before(update);
        String platform = platforms.of(update.platformId());
        String href = "/pembaruan/" + id;
        Subject.About about = new Subject.About(
                title(update) + " · " + update.commitmentNumber(),
                title(update) + " · " + platform,
                href,
                update.version(),
                texts.labels().updateState(update.state()),
                UpdateActPages.PAGES.links(href, update.allowedActions()::contains, texts),
                update.allowedActions(),
                history(update),
                List.of(Crumb.to(messages().title(), "/pembaruan"), Crumb.here(title(update))));
        return new UpdatePage(
                about,
                update,
                title(update),
                platform,
                commitment,
                isAsSubmitted(update) ? update.digest() : null,
                before,
                commitment.indicators().stream()
                        .map(indicator -> measure(indicator, update, before))
                        .toList(),
                proposal(update.proposal()));
    }

    /** Name of the list of updates, for the way to a page. */
    public String listTitle() {
        return messages().title();
    }

    UpdateMessages messages() {
        return texts.in(UpdateMessages.class);
    }

    private String title(ComplianceUpdateView update) {
        return update.number() == null ? messages().draftName() : messages().updateTitle(update.number());
    }

    /** The submission before this one on the same commitment; null where this is the first. */
    private ComplianceUpdateView before(ComplianceUpdateView update) {
        UUID start = update.submittedAt() == null ? null : update.id();
        return updates.reported(update.commitmentId(), start, 1).items().stream()
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader has a submission before him, and nothing that the platform can still change. */
    private boolean isAsSubmitted(ComplianceUpdateView update) {
        return update.submittedAt() != null && !(viewer.isPlatform() && WITH_PLATFORM.contains(update.state()));
    }

    private static UpdatePage.Measure measure(
            IndicatorView indicator, ComplianceUpdateView update, ComplianceUpdateView before) {
        IndicatorAnswer earlier = before == null ? null : answer(before, indicator);
        BigDecimal value = earlier == null ? null : earlier.value();
        return new UpdatePage.Measure(indicator, answer(update, indicator), value);
    }

    private static IndicatorAnswer answer(ComplianceUpdateView update, IndicatorView indicator) {
        return update.answers().stream()
                .filter(answer -> Objects.equals(answer.indicatorCode(), indicator.code()))
                .findFirst()
                .orElse(null);
    }

    private UpdatePage.Proposal proposal(ReviewProposal proposal) {
        return proposal == null
                ? null
                : new UpdatePage.Proposal(
                        texts.labels().updateState(proposal.outcome()),
                        messages()
                                .proposedBy(
                                        timeline.by(proposal.proposedBy()),
                                        texts.formats().moment(proposal.proposedAt())),
                        proposal.reason(),
                        proposal.digest());
    }

    private List<TimelineEntry> history(ComplianceUpdateView update) {
        return timeline.of(update.history(), UpdateStep.class, messages()::step, state -> texts.labels()
                .updateState(UpdateState.valueOf(state)));
    }
}
