package id.lindung.portal.standin;

import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.AwaitedAct;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.contracts.update.ReceiptView;
import id.lindung.contracts.update.ReviewProposal;
import id.lindung.contracts.update.SubmissionView;
import id.lindung.contracts.update.UpdateState;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compliance updates for tests. */
public final class SampleUpdate {

    public static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000021");
    public static final UUID EVIDENCE = UUID.fromString("0195f0a0-0000-7000-8000-000000000022");
    public static final Instant SUBMITTED = Instant.parse("2026-11-18T09:58:00Z");
    private static final Actor LIAISON = new Actor("LIAISON", "liaison-tiktok", "tiktok");

    private UpdateState state = UpdateState.DRAFT;
    private List<String> actions = List.of();
    private ReviewProposal proposal;
    private List<IndicatorAnswer> answers = answering("14");
    private AwaitedAct awaited;
    private UUID id = ID;
    private Instant submittedAt = SUBMITTED;
    private boolean reworked;
    private int revision = 1;
    private long version = 5;
    private HistoryEntry last;
    private String whatChanged = "Batas usia diberlakukan.";

    private SampleUpdate() {}

    public static SampleUpdate anUpdate() {
        return new SampleUpdate();
    }

    public SampleUpdate in(UpdateState now) {
        this.state = now;
        return this;
    }

    public SampleUpdate awaitedUntil(LocalDate day, boolean passed) {
        this.awaited = new AwaitedAct(SUBMITTED, day, passed);
        return this;
    }

    public SampleUpdate allowing(String... acts) {
        this.actions = List.of(acts);
        return this;
    }

    private static List<IndicatorAnswer> answering(String number) {
        return List.of(new IndicatorAnswer("minimum-age", new BigDecimal(number), null));
    }

    /** Since its submission a file was added that is not submitted. */
    public SampleUpdate reworked() {
        this.reworked = true;
        return in(UpdateState.CHANGES_REQUESTED);
    }

    public SampleUpdate saying(String text) {
        this.whatChanged = text;
        return this;
    }

    public SampleUpdate unanswered() {
        this.answers = List.of();
        return this;
    }

    /** Since changed otherwise. */
    public SampleUpdate ofVersion(long now) {
        this.version = now;
        return this;
    }

    /** In its second revision, with a file of its own beside that of the first. */
    public SampleUpdate revised() {
        this.revision = 2;
        return this;
    }

    /** In its third revision, after the second was withdrawn. */
    public SampleUpdate revisedAgain() {
        this.revision = 3;
        this.last = new HistoryEntry(SUBMITTED.minusSeconds(30), LIAISON, "withdraw", null, "CHANGES_REQUESTED", null);
        return this;
    }

    /** An act that came last. */
    public SampleUpdate after(String act, String reason) {
        this.last = new HistoryEntry(
                SUBMITTED.plusSeconds(120), new Actor("OFFICER", null, null), act, null, state.name(), reason);
        return this;
    }

    /** A first submission, which said otherwise and had other evidence. */
    public static SubmissionView submission() {
        return new SubmissionView(
                "urn:lindung:compliance-update:1",
                ID,
                "LK-2026-00551",
                1,
                "tiktok",
                SampleCommitment.ID,
                "KMT-2018-TIKTOK-003",
                FulfilmentClaim.PROGRESS,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                "Batas usia diumumkan.",
                null,
                List.of(new SubmissionView.Answer("minimum-age", new BigDecimal("320"), null)),
                List.of(new SubmissionView.File(
                        EVIDENCE, "lama.pdf", "application/pdf", 4_200_000, "bb".repeat(32), null)));
    }

    /** What it says of the one indicator. */
    public SampleUpdate reporting(String number) {
        this.answers = answering(number);
        return this;
    }

    /** Another one, submitted a quarter before. */
    public SampleUpdate earlier() {
        this.id = UUID.fromString("0195f0a0-0000-7000-8000-000000000020");
        this.submittedAt = SUBMITTED.minus(Duration.ofDays(92));
        return this;
    }

    public SampleUpdate proposing(UpdateState outcome) {
        this.proposal = new ReviewProposal(
                outcome, "Lengkap.", new Actor("OFFICER", "officer", null), SUBMITTED.plusSeconds(60), "aa".repeat(32));
        return this;
    }

    public ComplianceUpdateView view() {
        boolean submitted = state != UpdateState.DRAFT && state != UpdateState.INTERNAL_REVIEW;
        return new ComplianceUpdateView(
                id,
                submitted ? "LK-2026-00551" : null,
                "tiktok",
                SampleCommitment.ID,
                "KMT-2018-TIKTOK-003",
                new LocalizedText("Naikkan batas usia", "Raise the age limit"),
                state,
                revision,
                FulfilmentClaim.PROGRESS,
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 9, 30),
                whatChanged,
                null,
                answers,
                revision > 1
                        ? List.of(evidence(true), file("baru.pdf", "dd".repeat(32), submitted ? revision : null))
                        : reworked
                                ? List.of(evidence(true), file("tambahan.pdf", "cc".repeat(32), null))
                                : List.of(evidence(submitted)),
                submitted ? "aa".repeat(32) : null,
                submitted ? submittedAt : null,
                receipts(submitted),
                proposal,
                submitted ? "Periksa sumbernya." : null,
                actions,
                Stream.concat(
                                Stream.of(new HistoryEntry(
                                        SUBMITTED.minusSeconds(600), LIAISON, "draft", null, "DRAFT", null)),
                                Stream.ofNullable(last))
                        .toList(),
                awaited,
                version);
    }

    private List<ReceiptView> receipts(boolean submitted) {
        int made = state == UpdateState.CHANGES_REQUESTED && revision > 1 ? revision - 1 : submitted ? revision : 0;
        return IntStream.rangeClosed(1, made)
                .mapToObj(number -> new ReceiptView(
                        id,
                        "LK-2026-00551",
                        number,
                        "aa".repeat(32),
                        submittedAt.minus(Duration.ofMinutes(made - number))))
                .toList();
    }

    public static EvidenceView evidence(boolean sealed) {
        return file("pedoman \"2026\" – é.pdf", "bb".repeat(32), sealed ? 1 : null);
    }

    /** @param submission that it belongs to; null while it is not submitted */
    private static EvidenceView file(String name, String digest, Integer submission) {
        return new EvidenceView(
                EVIDENCE,
                ID,
                "tiktok",
                name,
                "application/pdf",
                4_200_000,
                digest,
                LocalDate.of(2026, 9, 1),
                SUBMITTED.minusSeconds(300),
                submission != null,
                submission);
    }
}
