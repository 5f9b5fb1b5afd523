package id.lindung.portal.standin;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.metric.ShareWithinDeadline;
import id.lindung.contracts.metric.StatementMetrics;
import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.metric.TimeToAction;
import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.PlatformProposalView;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformStatusEntry;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the services know in most tests. */
public final class Samples {

    public static final Instant SINCE = Instant.parse("2018-07-10T05:00:00Z");

    private Samples() {}

    /** The lists that nearly every page reads. */
    public static void tellTheUsual() {
        Services.reset();
        Services.list("GET /api/v1/platforms", platform());
        Services.answer("GET /api/v1/platforms/tiktok", platform());
        Services.answer("GET /api/v1/content-categories", categories());
        Services.list("GET /api/v1/chronology-entries", event("E07", null), event("E08", "tekno.example"));
        Services.list("GET /api/v1/compliance-updates");
        Services.answer(
                "GET /api/v1/compliance-updates/" + SampleUpdate.ID + "/submissions/1", SampleUpdate.submission());
        Services.list("GET /api/v1/commitments", SampleCommitment.aCommitment().view());
        Services.list(
                "GET /api/v1/liaison-appointments", SampleLiaison.aLiaison().view());
        Services.list("GET /api/v1/takedown-orders");
        Services.list("GET /api/v1/takedown-metrics/items");
        Services.list("GET /api/v1/published-figures/imports");
        Services.answer("GET /api/v1/takedown-order-counts", orderCounts(0, 0));
    }

    /** Orders that wait for a signature, and orders past their deadline; nothing else. */
    public static OrderCounts orderCounts(long pending, long overdue) {
        return orderCounts(OrderStatus.PENDING_AUTHORISATION, pending, overdue);
    }

    /** Orders in one state, and orders past their deadline; nothing else. */
    public static OrderCounts orderCounts(OrderStatus waiting, long orders, long overdue) {
        return orderCounts(Map.of(waiting, orders), 0, 0, overdue);
    }

    /** Orders in some states, drafts that came back, and orders with an item found still up; none is overdue. */
    public static OrderCounts orderCounts(Map<OrderStatus, Long> waiting, long returned, long stillUp) {
        return orderCounts(waiting, returned, stillUp, 0);
    }

    private static OrderCounts orderCounts(Map<OrderStatus, Long> waiting, long returned, long stillUp, long overdue) {
        Map<OrderStatus, Long> byStatus = new EnumMap<>(OrderStatus.class);
        for (OrderStatus status : OrderStatus.values()) {
            byStatus.put(status, waiting.getOrDefault(status, 0L));
        }
        return new OrderCounts(SINCE, null, null, byStatus, returned, stillUp, overdue);
    }

    public static PlatformView platform() {
        return platform(true);
    }

    /** @param liaisonRuleMet whether one of its liaison officers lives in Indonesia */
    public static PlatformView platform(boolean liaisonRuleMet) {
        return platform(liaisonRuleMet, null);
    }

    /** Its access is proposed to be restored in full, which its reader may decide; or nothing waits, and it may be proposed. */
    public static PlatformView platform(boolean liaisonRuleMet, PlatformProposalView proposal) {
        return new PlatformView(
                "tiktok",
                "TikTok",
                "TikTok Pte. Ltd.",
                null,
                true,
                PlatformStatus.CONDITIONALLY_RESTORED,
                SINCE,
                "inet.detik.com",
                List.of(
                        new PlatformStatusEntry(
                                PlatformStatus.REGISTERED,
                                SINCE.minusSeconds(60),
                                SINCE,
                                new Actor("OFFICER", "officer", null),
                                null,
                                null,
                                "kumparan.com"),
                        new PlatformStatusEntry(
                                PlatformStatus.CONDITIONALLY_RESTORED,
                                SINCE,
                                SINCE.plusSeconds(60),
                                new Actor("MINISTER_DELEGATE", "delegate", null),
                                new Actor("OFFICER", "officer", null),
                                "Syarat dipenuhi sebagian.",
                                "inet.detik.com")),
                liaisonRuleMet,
                2,
                proposal,
                proposal == null
                        ? List.of("correct", "propose-standing:ACCESS_RESTRICTED", "propose-standing:RESTORED")
                        : List.of("approve", "reject"),
                List.of(),
                7);
    }

    /** Entered by one official and confirmed by nobody; with the proposal to register it, or returned. */
    public static PlatformView enteredPlatform(PlatformProposalView proposal) {
        Actor officer = new Actor("OFFICER", "officer", null);
        return new PlatformView(
                "pendatang",
                "Pendatang",
                "PT Pendatang",
                null,
                true,
                PlatformStatus.ENTERED,
                SINCE,
                "S-1/2018",
                List.of(new PlatformStatusEntry(PlatformStatus.ENTERED, SINCE, SINCE, officer, null, null, "S-1/2018")),
                false,
                0,
                proposal,
                proposal == null ? List.of("correct") : List.of("approve", "reject"),
                List.of(),
                2);
    }

    /** An officer has proposed that it is registered. */
    public static PlatformProposalView registrationProposal(UUID id) {
        return new PlatformProposalView(
                id,
                PlatformAct.REGISTER,
                PlatformStatus.REGISTERED,
                SINCE,
                null,
                "S-1/2018",
                null,
                new Actor("OFFICER", "officer", null),
                SINCE,
                "0".repeat(64),
                false,
                List.of("REVIEWER"));
    }

    /** Somebody has proposed that access is restored in full. */
    public static PlatformProposalView platformProposal(UUID id) {
        return new PlatformProposalView(
                id,
                PlatformAct.RESTORE,
                PlatformStatus.RESTORED,
                SINCE,
                "Syarat dipenuhi.",
                "B-1/2026",
                null,
                new Actor("OFFICER", "officer", null),
                SINCE,
                "0".repeat(64),
                false,
                List.of("MINISTER_DELEGATE"));
    }

    public static PublicPlatform publicPlatform() {
        return new PublicPlatform("tiktok", "TikTok", PlatformStatus.CONDITIONALLY_RESTORED, SINCE);
    }

    public static List<ContentCategoryView> categories() {
        return List.of(
                category("ONLINE_GAMBLING", "Perjudian daring", "Online gambling", 24, false),
                category("CHILD_SEXUAL_ABUSE", "Pornografi anak", "Child sexual abuse material", 4, true));
    }

    private static ContentCategoryView category(String code, String id, String en, int hours, boolean restricted) {
        return new ContentCategoryView(
                code,
                new LocalizedText(id, en),
                hours == 4,
                Duration.ofHours(hours),
                restricted,
                "UU 1/2024 Art. 40(2a)",
                1);
    }

    public static ChronologyEntryView event(String code, String source) {
        return event(code, source, new LocalizedText("Batas usia dinaikkan", "Age limit raised"));
    }

    public static ChronologyEntryView event(String code, String source, LocalizedText text) {
        return new ChronologyEntryView(
                "tiktok",
                code,
                LocalDate.of(2018, 7, 4),
                null,
                false,
                "Tik Tok",
                "COMMITMENT",
                text,
                source,
                "firm as statement");
    }

    public static TakedownMetrics metrics(boolean reached) {
        TakedownFigures total = figures("ALL", reached);
        return new TakedownMetrics(
                "takedown-metrics/1",
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 11, 24),
                "Asia/Jakarta",
                Instant.parse("2026-11-24T03:00:00Z"),
                null,
                null,
                "category",
                total,
                List.of(figures("ONLINE_GAMBLING", reached)));
    }

    private static TakedownFigures figures(String group, boolean reached) {
        return new TakedownFigures(
                group,
                1284,
                2000,
                47,
                4,
                1,
                0,
                new ShareWithinDeadline(250, 241, 3, 0.964),
                reached
                        ? new TimeToAction(250, 9, 3, 11_520.0, true, 63_600.0, true)
                        : new TimeToAction(250, 150, 3, null, false, null, false));
    }

    public static StatementMetrics statements() {
        return new StatementMetrics(
                "statement-metrics/1",
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 11, 24),
                "Asia/Jakarta",
                Instant.parse("2026-11-24T03:00:00Z"),
                "tiktok",
                4,
                1,
                0,
                List.of(new StatementMetrics.Count("STATEMENT_CATEGORY_SCAMS_AND_FRAUD", 4)),
                List.of(new StatementMetrics.Count("DECISION_VISIBILITY_CONTENT_REMOVED", 3)),
                List.of(new StatementMetrics.Count("DECISION_GROUND_ILLEGAL_CONTENT", 4)),
                List.of(new StatementMetrics.Count("AUTOMATED_DECISION_FULLY", 4)),
                List.of(new StatementMetrics.Count("Yes", 4)),
                List.of(new StatementMetrics.Count("SOURCE_VOLUNTARY", 4)),
                List.of(),
                List.of());
    }

    public static ComplianceDashboard dashboard() {
        return dashboard(0);
    }

    /** @param commitments number of them in this state, besides the usual ones */
    public static ComplianceDashboard dashboard(CommitmentState state, long commitments) {
        return dashboard(Map.of(state, commitments), true, 0);
    }

    /** @param proposed commitments that wait for the platform's word */
    public static ComplianceDashboard dashboard(long proposed) {
        return dashboard(proposed, true, 0);
    }

    /**
     * @param liaisonRuleMet whether a liaison officer of TikTok lives in Indonesia
     * @param liaisons proposed by TikTok
     */
    public static ComplianceDashboard dashboard(long proposed, boolean liaisonRuleMet, long liaisons) {
        return dashboard(Map.of(CommitmentState.PROPOSED, proposed), liaisonRuleMet, liaisons);
    }

    /** Changes of some updates are requested. */
    public static ComplianceDashboard dashboard(long requested, LocalDate until) {
        return dashboard(Map.of(), true, 0, requested, until, List.of());
    }

    /** Something is proposed of some platforms, which the reader can decide. */
    public static ComplianceDashboard dashboard(List<ComplianceDashboard.PlatformProposal> proposals) {
        return dashboard(Map.of(), true, 0, 0, null, proposals);
    }

    private static ComplianceDashboard dashboard(
            Map<CommitmentState, Long> waiting, boolean liaisonRuleMet, long liaisons) {
        return dashboard(waiting, liaisonRuleMet, liaisons, 0, null, List.of());
    }

    private static ComplianceDashboard dashboard(
            Map<CommitmentState, Long> waiting,
            boolean liaisonRuleMet,
            long liaisons,
            long requested,
            LocalDate requestedUntil,
            List<ComplianceDashboard.PlatformProposal> proposals) {
        Map<CommitmentState, Long> states = new EnumMap<>(CommitmentState.class);
        for (CommitmentState state : CommitmentState.values()) {
            states.put(state, 0L);
        }
        states.put(CommitmentState.ACTIVE, 3L);
        states.put(CommitmentState.FULFILLED, 1L);
        states.putAll(waiting);
        return new ComplianceDashboard(
                Instant.parse("2026-11-24T03:00:00Z"),
                null,
                states,
                4,
                2,
                1,
                1,
                1,
                SampleUpdate.SUBMITTED,
                requested,
                requestedUntil,
                2,
                liaisonRuleMet ? 0 : 1,
                liaisons,
                proposals,
                List.of(new ComplianceDashboard.PlatformCompliance(
                        "tiktok", "TikTok", 4, 1, 2, 1, 2, liaisonRuleMet, liaisons)));
    }

    /** A figure of a half-year; null where the publisher left it blank. */
    public static FigureView figure(String country, int year, String value) {
        return new FigureView(
                "tiktok",
                FigureDataset.GOVERNMENT_REMOVAL_REQUESTS,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 6, 30),
                country,
                "Total requests received",
                value == null ? null : new BigDecimal(value),
                "TikTok, Government Removal Requests Report",
                1);
    }
}
