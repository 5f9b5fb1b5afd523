package id.lindung.portal.platform;

import id.lindung.contracts.lifecycle.Decision;
import id.lindung.contracts.platform.DecideOnPlatform;
import id.lindung.contracts.platform.PlatformProposalView;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.act.ActPage;
import id.lindung.portal.form.act.ActPages;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.security.Role;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads a platform of the register and puts it, and what waits, into the reader's words. */
@ApplicationScoped
class PlatformSubjects {

    /** On a proposal. */
    static final ActPages<DecideOnPlatform> DECISIONS = ActPages.of(
            "platform",
            DecideOnPlatform.class,
            ActPage.of(Decision.APPROVE, "setujui").remarked(),
            ActPage.of(Decision.REJECT, "kembalikan").reasoned().grave());

    private final PlatformsApi platforms;
    private final Timeline timeline;
    private final Texts texts;

    PlatformSubjects(@RestClient PlatformsApi platforms, Timeline timeline, Texts texts) {
        this.platforms = platforms;
        this.timeline = timeline;
        this.texts = texts;
    }

    static String href(String id) {
        return "/platform/" + id;
    }

    PlatformSubject of(String id) {
        return of(platforms.get(id));
    }

    PlatformSubject of(PlatformView platform) {
        PlatformMessages messages = texts.in(PlatformMessages.class);
        Subject.About about = new Subject.About(
                platform.name(),
                platform.name(),
                href(platform.id()),
                platform.version(),
                texts.labels().platformStatus(platform.status()),
                List.of(),
                platform.allowedActions(),
                timeline.of(platform.history(), PlatformStep.class, messages::step, state -> texts.labels()
                        .platformStatus(PlatformStatus.valueOf(state))),
                List.of(Crumb.to(messages.title(), "/platform"), Crumb.here(platform.name())));
        return new PlatformSubject(
                about, platform, platform.proposal() == null ? null : inWords(platform, platform.proposal()));
    }

    private PlatformSubject.Proposal inWords(PlatformView platform, PlatformProposalView proposal) {
        return new PlatformSubject.Proposal(
                texts.in(PlatformMessages.class)
                        .proposedBy(
                                timeline.by(proposal.proposedBy()),
                                texts.formats().moment(proposal.proposedAt())),
                proposal.awaits().stream()
                        .map(role -> Role.named(role).map(texts.labels()::role).orElse(role))
                        .collect(Collectors.joining(", ")),
                DECISIONS.links(
                        href(platform.id()) + "/usulan/" + proposal.id(), platform.allowedActions()::contains, texts));
    }
}
