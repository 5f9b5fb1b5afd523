package id.lindung.portal.dashboard;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.liaison.LiaisonAct;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.update.UpdateQueue;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.commitment.CommitmentConditions;
import id.lindung.portal.liaison.LiaisonMessages;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.order.OrderConditions;
import id.lindung.portal.security.Role;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.UpdateTab;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits for a person of the reader's side, each with a link to exactly what was counted. */
@ApplicationScoped
class Notices {

    private final UpdatesApi updates;
    private final Viewer viewer;
    private final Texts texts;

    Notices(@RestClient UpdatesApi updates, Viewer viewer, Texts texts) {
        this.updates = updates;
        this.viewer = viewer;
        this.texts = texts;
    }

    /** What no dashboard of the services counts, asked only for those who can act on it. */
    UpdateCounts count(String platform) {
        long handedOver = viewer.isPlatform()
                ? updates.list(platform, null, UpdateState.INTERNAL_REVIEW, null, 1)
                        .total()
                : 0;
        long outcomes = viewer.hasAny(Role.REVIEWER)
                ? updates.queue(UpdateQueue.OUTCOMES, platform, null, 1).total()
                : 0;
        return new UpdateCounts(handedOver, outcomes);
    }

    /** @param counts null when they are not known */
    List<DashboardPage.Notice> ofOrders(OrderCounts counts) {
        if (counts == null) {
            return List.of();
        }
        DashboardMessages words = words();
        ListAddress list = orders(counts);
        Stream<DashboardPage.Notice> all = viewer.isPlatform()
                ? Stream.of(
                                // Its deadline does not run before it is opened, so that no list of deadlines has it.
                                orders(counts, OrderStatus.ISSUED, words::newOrderNotice),
                                notice(
                                        counts.stillUp(),
                                        words::stillUpNotice,
                                        list.with(OrderConditions.STILL_UP, true)
                                                .toString()))
                        .flatMap(each -> each)
                : Stream.concat(ofSigners(counts), ofDrafters(counts));
        return all.toList();
    }

    private Stream<DashboardPage.Notice> ofSigners(OrderCounts counts) {
        return viewer.hasAny(Role.DIRECTOR)
                ? orders(counts, OrderStatus.PENDING_AUTHORISATION, words()::pendingNotice)
                : Stream.empty();
    }

    /** Those who draft orders answer what is asked about them, and check and close them. */
    private Stream<DashboardPage.Notice> ofDrafters(OrderCounts counts) {
        return viewer.hasAny(Role.OFFICER, Role.CHILD_OFFICER)
                ? Stream.of(
                                notice(
                                        counts.returned(),
                                        words()::returnedNotice,
                                        orders(counts)
                                                .with(OrderConditions.RETURNED, true)
                                                .toString()),
                                orders(counts, OrderStatus.CLARIFICATION_REQUESTED, words()::clarificationNotice),
                                orders(counts, OrderStatus.RESPONDED, words()::respondedNotice))
                        .flatMap(each -> each)
                : Stream.empty();
    }

    /**
     * Notices of commitments.
     *
     * @param promises null when they are not known
     */
    List<DashboardPage.Notice> ofPromises(ComplianceDashboard promises, String platform) {
        return commitments(promises, platform).toList();
    }

    /**
     * Notices of updates: what the ministry wants of a platform, and by when, stands first.
     *
     * @param counts null when they are not known
     * @param promises null when they are not known
     */
    List<DashboardPage.Notice> ofUpdates(UpdateCounts counts, ComplianceDashboard promises, String platform) {
        return Stream.concat(asked(promises, platform), counts == null ? Stream.empty() : updates(counts, platform))
                .toList();
    }

    /** What the ministry wants, until the platform has submitted it. */
    private Stream<DashboardPage.Notice> asked(ComplianceDashboard promises, String platform) {
        return promises == null || !viewer.isPlatform()
                ? Stream.empty()
                : notice(
                        promises.changesRequested(),
                        number -> words().askedNotice(number, texts.formats().date(promises.changesRequestedUntil())),
                        UpdateTab.REQUESTED.href(UpdateTab.usual(viewer), platform));
    }

    /**
     * Notices of what is proposed of platforms, which only those who can decide it are told of.
     *
     * @param promises null when they are not known
     */
    List<DashboardPage.Notice> ofPlatforms(ComplianceDashboard promises) {
        return promises == null
                ? List.of()
                : promises.platformProposals().stream()
                        .map(platform -> new DashboardPage.Notice(
                                words().platformProposalNotice(platform.name()),
                                "/platform/" + platform.platformId(),
                                words().seeProposal()))
                        .toList();
    }

    /**
     * Notices of liaison officers: whether one lives in Indonesia (Permenkominfo 5/2020 Art. 25), and who is proposed.
     *
     * @param promises null when they are not known
     */
    List<DashboardPage.Notice> ofLiaisons(ComplianceDashboard promises) {
        return promises == null
                ? List.of()
                : Stream.concat(liaisonRule(promises), proposedLiaisons(promises))
                        .toList();
    }

    private Stream<DashboardPage.Notice> liaisonRule(ComplianceDashboard promises) {
        if (!viewer.isPlatform()) {
            return notice(promises.withoutDomesticLiaison(), words()::liaisonRuleNotice, DashboardPage.BY_PLATFORM);
        }
        return promises.platforms().stream()
                .filter(platform -> !platform.liaisonRuleMet())
                .map(platform -> new DashboardPage.Notice(
                        words().ownLiaisonNotice(),
                        contacts(platform) + "/baru",
                        texts.in(LiaisonMessages.class).act(LiaisonAct.PROPOSE)));
    }

    private Stream<DashboardPage.Notice> proposedLiaisons(ComplianceDashboard promises) {
        return promises.platforms().stream()
                .filter(platform -> viewer.hasAny(Role.OFFICER))
                .flatMap(platform -> notice(
                        platform.liaisonsProposed(),
                        number -> words().liaisonProposedNotice(number, platform.name()),
                        contacts(platform)));
    }

    private static String contacts(ComplianceDashboard.PlatformCompliance platform) {
        return "/platform/" + platform.platformId() + "/kontak";
    }

    private Stream<DashboardPage.Notice> commitments(ComplianceDashboard promises, String platform) {
        if (promises == null) {
            return Stream.empty();
        }
        ListAddress list = ListAddress.of("/komitmen").with(CommitmentConditions.PLATFORM, platform);
        long proposed = viewer.hasAny(Role.PLATFORM_APPROVER)
                ? promises.commitmentsByState().getOrDefault(CommitmentState.PROPOSED, 0L)
                : 0;
        long confirmed = viewer.hasAny(Role.REVIEWER)
                ? promises.commitmentsByState().getOrDefault(CommitmentState.CONFIRMED, 0L)
                : 0;
        return Stream.of(
                        notice(
                                promises.proposalsWaiting(),
                                words()::proposalNotice,
                                list.with(CommitmentConditions.PROPOSAL, true).toString()),
                        notice(
                                proposed,
                                words()::proposedNotice,
                                list.with(CommitmentConditions.STATE, CommitmentState.PROPOSED)
                                        .toString()),
                        notice(
                                confirmed,
                                words()::activationNotice,
                                list.with(CommitmentConditions.STATE, CommitmentState.CONFIRMED)
                                        .toString()))
                .flatMap(each -> each);
    }

    private Stream<DashboardPage.Notice> updates(UpdateCounts counts, String platform) {
        boolean sends = viewer.hasAny(Role.PLATFORM_APPROVER);
        return Stream.of(
                        notice(
                                counts.handedOver(),
                                sends ? words()::handedOverNotice : words()::notSentNotice,
                                UpdateTab.stateHref(UpdateState.INTERNAL_REVIEW, platform)),
                        notice(
                                counts.outcomes(),
                                words()::outcomeNotice,
                                UpdateTab.OUTCOMES.href(UpdateTab.usual(viewer), platform)))
                .flatMap(each -> each);
    }

    private Stream<DashboardPage.Notice> orders(OrderCounts counts, OrderStatus status, UnaryOperator<String> text) {
        return notice(
                counts.byStatus().get(status),
                text,
                orders(counts).with(OrderConditions.STATUS, status).toString());
    }

    /** The orders that were counted. */
    private static ListAddress orders(OrderCounts counts) {
        return ListAddress.of("/perintah")
                .with(OrderConditions.CATEGORY, counts.category())
                .with(OrderConditions.PLATFORM, counts.platformId());
    }

    private Stream<DashboardPage.Notice> notice(long waiting, UnaryOperator<String> text, String list) {
        return waiting == 0
                ? Stream.empty()
                : Stream.of(
                        new DashboardPage.Notice(text.apply(texts.formats().number(waiting)), list, words().seeList()));
    }

    private DashboardMessages words() {
        return texts.in(DashboardMessages.class);
    }

    /**
     * Updates that wait for somebody like the reader.
     *
     * @param handedOver drafts that wait for the platform's approver
     * @param outcomes outcomes that wait for a second official
     */
    record UpdateCounts(long handedOver, long outcomes) {}
}
