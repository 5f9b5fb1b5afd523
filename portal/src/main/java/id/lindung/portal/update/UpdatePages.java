package id.lindung.portal.update;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.HistoryEntry;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final EarlierReports earlier;
    private final CommitmentsApi commitments;
    private final Viewer viewer;
    private final PlatformNames platforms;
    private final Timeline timeline;
    private final Texts texts;

    UpdatePages(
            @RestClient UpdatesApi updates,
            EarlierReports earlier,
            @RestClient CommitmentsApi commitments,
            Viewer viewer,
            PlatformNames platforms,
            Timeline timeline,
            Texts texts) {
        this.updates = updates;
        this.earlier = earlier;
        this.commitments = commitments;
        this.viewer = viewer;
        this.platforms = platforms;
        this.timeline = timeline;
        this.texts = texts;
    }

    public UpdatePage page(UUID id) {
        ComplianceUpdateView update = updates.get(id);
        CommitmentView commitment = commitments.get(update.commitmentId());
        Earlier before = earlier.before(update);
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
                changes(update, before),
                proposal(update.proposal()),
                asked(update),
                earlier.rejectedBefore(update));
    }

    /** Name of the list of updates, for the way to a page. */
    public String listTitle() {
        return messages().title();
    }

    UpdateMessages messages() {
        return texts.in(UpdateMessages.class);
    }

    /** Drafts on one commitment are told apart by when they were begun. */
    private String title(ComplianceUpdateView update) {
        return update.number() == null
                ? EarlierReports.last(update, UpdateStep.DRAFT)
                        .map(begun -> messages().draftBegun(texts.formats().moment(begun.at())))
                        .orElseGet(messages()::draftName)
                : messages().updateTitle(update.number());
    }

    /** What the platform itself has to do about it: the ministry's request, and what its own approver says of the draft. */
    private UpdatePage.Asked asked(ComplianceUpdateView update) {
        if (!viewer.isPlatform() || !WITH_PLATFORM.contains(update.state())) {
            return null;
        }
        String ministry = update.number() == null
                ? null
                : EarlierReports.reason(update, UpdateStep.REQUEST_CHANGES).orElse(null);
        String approver = update.state() == UpdateState.INTERNAL_REVIEW ? null : returned(update);
        boolean handedOver = update.state() == UpdateState.INTERNAL_REVIEW;
        return ministry == null && approver == null && !handedOver
                ? null
                : new UpdatePage.Asked(ministry, approver, handedOver, update.awaited());
    }

    /** Why the approver gave it back; null if the ministry has asked for changes since. */
    private static String returned(ComplianceUpdateView update) {
        Instant asked = EarlierReports.last(update, UpdateStep.REQUEST_CHANGES)
                .map(HistoryEntry::at)
                .orElse(Instant.EPOCH);
        return EarlierReports.last(update, UpdateStep.RETURN_TO_DRAFT)
                .filter(entry -> entry.at().isAfter(asked))
                .map(HistoryEntry::reason)
                .orElse(null);
    }

    /** What was said before and is said now; of claim and period only what has changed in a new revision. */
    private List<UpdatePage.Change> changes(ComplianceUpdateView update, Earlier before) {
        if (before == null) {
            return List.of();
        }
        List<UpdatePage.Change> changes = new ArrayList<>();
        if (before.revision() != null) {
            changes.add(UpdatePage.Change.of(
                    messages().claim(),
                    texts.labels().claim(before.claim()),
                    texts.labels().claim(update.claim())));
            changes.add(UpdatePage.Change.of(
                    messages().period(),
                    period(before.periodFrom(), before.periodTo()),
                    period(update.periodFrom(), update.periodTo())));
            changes.removeIf(UpdatePage.Change::isNone);
        }
        changes.add(UpdatePage.Change.of(messages().whatChanged(), before.whatChanged(), update.whatChanged()));
        changes.add(UpdatePage.Change.of(messages().whatNext(), before.whatNext(), update.whatNext()));
        return changes;
    }

    private String period(LocalDate from, LocalDate to) {
        return from == null || to == null
                ? null
                : messages()
                        .periodOf(
                                texts.formats().longDate(from), texts.formats().longDate(to));
    }

    /** Whether the reader has a submission before him, and nothing that the platform can still change. */
    private boolean isAsSubmitted(ComplianceUpdateView update) {
        return update.submittedAt() != null && !(viewer.isPlatform() && WITH_PLATFORM.contains(update.state()));
    }

    private static UpdatePage.Measure measure(IndicatorView indicator, ComplianceUpdateView update, Earlier before) {
        return new UpdatePage.Measure(
                indicator,
                answer(update.answers(), indicator),
                before == null ? null : answer(before.answers(), indicator));
    }

    private static IndicatorAnswer answer(List<IndicatorAnswer> answers, IndicatorView indicator) {
        return answers.stream()
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
