package id.lindung.portal.standin;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.ProposalView;
import id.lindung.contracts.commitment.WordingVersion;
import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.AwaitedAct;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Commitments for tests. */
public final class SampleCommitment {

    public static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000011");
    public static final UUID PROPOSAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000012");
    private static final Instant RECORDED = Instant.parse("2026-11-01T03:00:00Z");
    private static final Actor OFFICER = new Actor("OFFICER", "officer", null);

    private CommitmentState state = CommitmentState.ACTIVE;
    private boolean reportable = true;
    private boolean due = true;
    private List<String> actions = List.of();
    private ProposalView proposal;
    private AwaitedAct awaitedConfirmation;
    private boolean translated = true;
    private String target = "16";
    private String unit = "years";

    private SampleCommitment() {}

    public static SampleCommitment aCommitment() {
        return new SampleCommitment();
    }

    public SampleCommitment reportable(boolean now) {
        this.reportable = now;
        return this;
    }

    public SampleCommitment notYetDue() {
        this.due = false;
        return this;
    }

    public SampleCommitment in(CommitmentState now) {
        this.state = now;
        return this;
    }

    public SampleCommitment allowing(String... acts) {
        this.actions = List.of(acts);
        return this;
    }

    /** Proposed on 18 November 2026. */
    public SampleCommitment awaitedUntil(LocalDate day, boolean passed) {
        this.awaitedConfirmation = new AwaitedAct(Instant.parse("2026-11-18T09:58:00Z"), day, passed);
        return this;
    }

    /** At least this is to be reached. */
    public SampleCommitment aimingAt(String value) {
        this.target = value;
        return this;
    }

    public SampleCommitment measuredIn(String name) {
        this.unit = name;
        return this;
    }

    public SampleCommitment untranslated() {
        this.translated = false;
        return this;
    }

    public SampleCommitment proposing(CommitmentState target) {
        this.proposal = new ProposalView(
                PROPOSAL,
                target,
                "Bukti meyakinkan.",
                OFFICER,
                RECORDED.plusSeconds(60),
                "ef".repeat(32),
                false,
                List.of("REVIEWER"),
                List.of(),
                null);
        return this;
    }

    public CommitmentView view() {
        LocalizedText first = text("Batas usia dinaikkan menjadi 14 tahun", "Age limit raised to 14");
        LocalizedText second = text("Batas usia dinaikkan menjadi 16 tahun", "Age limit raised to 16");
        return new CommitmentView(
                ID,
                "KMT-2018-TIKTOK-003",
                "tiktok",
                state,
                text("Naikkan batas usia", "Raise the age limit"),
                second,
                2,
                CommitmentStrength.STATED,
                "E08",
                List.of(indicator(target)),
                LocalDate.of(2018, 12, 31),
                due,
                due,
                true,
                reportable,
                "Direktorat Pengendalian",
                null,
                text("Sebagian dan bergeser.", "Partial and changed."),
                null,
                proposal,
                actions,
                List.of(version(1, first, "E07", "14"), version(2, second, "E08", target)),
                List.of(
                        new HistoryEntry(RECORDED, OFFICER, "draft", null, "DRAFT", null),
                        new HistoryEntry(
                                RECORDED.plusSeconds(1),
                                new Actor("REVIEWER", "reviewer", null),
                                "activate",
                                "CONFIRMED",
                                "ACTIVE",
                                "Terukur."),
                        new HistoryEntry(
                                RECORDED.plusSeconds(2),
                                OFFICER,
                                "note",
                                "ACTIVE",
                                "ACTIVE",
                                "Sebagian dan bergeser.",
                                null,
                                text("Sebagian dan bergeser.", "Partial and changed."),
                                null),
                        new HistoryEntry(
                                RECORDED.plusSeconds(3),
                                new Actor("REVIEWER", "reviewer", null),
                                "find-partially-fulfilled",
                                "ACTIVE",
                                "PARTIALLY_FULFILLED",
                                "Baru sebagian.",
                                null,
                                null,
                                OFFICER)),
                2,
                RECORDED,
                awaitedConfirmation,
                4);
    }

    private IndicatorView indicator(String value) {
        return new IndicatorView(
                "minimum-age",
                text("Usia minimum", "Minimum age"),
                unit,
                IndicatorView.Comparator.AT_LEAST,
                new BigDecimal(value));
    }

    private WordingVersion version(int number, LocalizedText wording, String sourceEntryCode, String age) {
        return new WordingVersion(
                number,
                wording,
                CommitmentStrength.STATED,
                sourceEntryCode,
                RECORDED,
                OFFICER,
                text("Naikkan batas usia", "Raise the age limit"),
                List.of(indicator(age)),
                LocalDate.of(2018, 12, 31),
                "Direktorat Pengendalian",
                null);
    }

    private LocalizedText text(String indonesian, String english) {
        return new LocalizedText(indonesian, translated ? english : null);
    }
}
