package id.lindung.portal.commitment;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.ProposalView;
import id.lindung.contracts.commitment.WordingVersion;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.security.Role;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.UpdateTab;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads a commitment with what belongs to it, and puts it into the reader's words. */
@ApplicationScoped
class CommitmentPages {

    private final CommitmentsApi commitments;
    private final UpdatesApi updates;
    private final PlatformsApi platforms;
    private final IndicatorCharts charts;
    private final WordingRows rows;
    private final PlatformNames names;
    private final Forms forms;
    private final Timeline timeline;
    private final Texts texts;

    CommitmentPages(
            @RestClient CommitmentsApi commitments,
            @RestClient UpdatesApi updates,
            @RestClient PlatformsApi platforms,
            IndicatorCharts charts,
            WordingRows rows,
            PlatformNames names,
            Forms forms,
            Timeline timeline,
            Texts texts) {
        this.commitments = commitments;
        this.updates = updates;
        this.platforms = platforms;
        this.charts = charts;
        this.rows = rows;
        this.names = names;
        this.forms = forms;
        this.timeline = timeline;
        this.texts = texts;
    }

    CommitmentPage page(UUID id) {
        CommitmentView commitment = commitments.get(id);
        Page<ComplianceUpdateView> latest = updates.list(null, id, null, null, Position.ROWS);
        List<ComplianceUpdateView> reported =
                updates.reported(id, null, AllPages.LIMIT).items();
        String platform = names.of(commitment.platformId());
        String href = "/komitmen/" + id;
        Subject.About about = new Subject.About(
                commitment.number(),
                commitment.number() + " · " + platform,
                href,
                commitment.version(),
                texts.labels().commitmentState(commitment.state()),
                CommitmentActPages.PAGES.links(href, commitment.allowedActions()::contains, texts),
                commitment.allowedActions(),
                history(commitment),
                List.of(Crumb.to(messages().title(), "/komitmen"), Crumb.here(commitment.number())));
        return new CommitmentPage(
                about,
                commitment,
                platform,
                events(commitment.platformId()),
                wordings(commitment),
                measures(commitment, reported),
                latest.items(),
                latest.nextCursor() == null ? null : UpdateTab.commitmentHref(id),
                accepted(commitment),
                commitment.successorId() == null ? null : commitments.get(commitment.successorId()),
                proposal(commitment));
    }

    /** @param path of the form below the commitment's own */
    <C> OpenForm<C, CommitmentPage> form(UUID id, String path, Form<C> form) {
        return forms.about("/komitmen/" + id, path, () -> page(id), form);
    }

    List<ChronologyEntryView> events(String platformId) {
        return AllPages.of(cursor -> platforms.chronologyEntries(platformId, cursor, AllPages.LIMIT));
    }

    CommitmentMessages messages() {
        return texts.in(CommitmentMessages.class);
    }

    /** All of them, because the digest of a proposal stands for all. */
    private List<ComplianceUpdateView> accepted(CommitmentView commitment) {
        return commitment.proposal() != null
                ? AllPages.of(
                        cursor -> updates.list(null, commitment.id(), UpdateState.ACCEPTED, cursor, AllPages.LIMIT))
                : List.of();
    }

    private List<Measure> measures(CommitmentView commitment, List<ComplianceUpdateView> latestFirst) {
        return commitment.indicators().stream()
                .map(indicator -> Measure.of(indicator, latestFirst, charts.of(indicator, latestFirst)))
                .toList();
    }

    private List<TimelineEntry> history(CommitmentView commitment) {
        return timeline.of(commitment.history(), CommitmentStep.class, messages()::step, state -> texts.labels()
                .commitmentState(CommitmentState.valueOf(state)));
    }

    private List<CommitmentPage.Wording> wordings(CommitmentView commitment) {
        List<WordingVersion> versions = commitment.wordings().stream()
                .sorted(Comparator.comparingInt(WordingVersion::version))
                .toList();
        List<CommitmentPage.Wording> newestFirst = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            newestFirst.add(0, wording(versions.get(i), i == 0 ? null : versions.get(i - 1)));
        }
        return newestFirst;
    }

    private CommitmentPage.Wording wording(WordingVersion version, WordingVersion before) {
        return new CommitmentPage.Wording(
                version,
                rows.of(version, before),
                messages()
                        .recordedBy(
                                timeline.by(version.actor()), texts.formats().moment(version.recordedAt())));
    }

    private CommitmentPage.Proposal proposal(CommitmentView commitment) {
        ProposalView proposal = commitment.proposal();
        if (proposal == null) {
            return null;
        }
        String awaits = proposal.awaits().stream()
                .map(role -> Role.named(role).map(texts.labels()::role).orElse(role))
                .collect(Collectors.joining(", "));
        return new CommitmentPage.Proposal(
                texts.labels().commitmentState(proposal.target()),
                messages()
                        .proposedBy(
                                timeline.by(proposal.proposedBy()),
                                texts.formats().moment(proposal.proposedAt())),
                awaits,
                proposal.approvals().stream().map(timeline::by).toList(),
                proposal.successorId() == null ? null : commitments.get(proposal.successorId()),
                CommitmentActPages.DECISIONS.links(
                        "/komitmen/" + commitment.id() + "/usulan/" + proposal.id(),
                        commitment.allowedActions()::contains,
                        texts));
    }
}
