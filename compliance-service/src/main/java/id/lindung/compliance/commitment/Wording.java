package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.commitment.WordingVersion;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One version of what was promised and how it is measured. A new version stands beside the old one. */
@Entity
@Table(name = "commitment_wording")
public class Wording {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int version;
    private String platformId;
    private String sourceEntryCode;
    private String titleId;
    private String titleEn;
    private String wordingId;
    private String wordingEn;

    @Enumerated(EnumType.STRING)
    private CommitmentStrength strength;

    private LocalDate dueOn;
    private String ministryOwner;
    private String platformOwner;
    private Instant recordedAt;

    @Embedded
    private ActingPerson author;

    @ElementCollection
    @CollectionTable(name = "commitment_indicator", joinColumns = @JoinColumn(name = "wording_id"))
    @OrderColumn(name = "position")
    private List<Indicator> indicators = new ArrayList<>();

    protected Wording() {}

    Wording(Commitment commitment, int version, ReviseCommitment text, ActingPerson author, Instant at) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.version = version;
        this.platformId = commitment.platformId();
        this.sourceEntryCode = text.sourceEntryCode();
        this.titleId = text.title().id();
        this.titleEn = nullIfBlank(text.title().en());
        this.wordingId = text.wording().id();
        this.wordingEn = nullIfBlank(text.wording().en());
        this.strength = text.strength();
        this.dueOn = text.dueOn();
        this.ministryOwner = nullIfBlank(text.ministryOwner());
        this.platformOwner = nullIfBlank(text.platformOwner());
        this.recordedAt = at;
        this.author = author;
        text.indicators().stream().map(Indicator::of).forEach(indicators::add);
    }

    private static String nullIfBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public int version() {
        return version;
    }

    ActingPerson author() {
        return author;
    }

    public LocalizedText title() {
        return new LocalizedText(titleId, titleEn);
    }

    public LocalizedText text() {
        return new LocalizedText(wordingId, wordingEn);
    }

    public CommitmentStrength strength() {
        return strength;
    }

    public String sourceEntryCode() {
        return sourceEntryCode;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String ministryOwner() {
        return ministryOwner;
    }

    public String platformOwner() {
        return platformOwner;
    }

    public List<IndicatorView> indicators() {
        return indicators.stream().map(Indicator::view).toList();
    }

    public boolean isMeasurable() {
        return !indicators.isEmpty() && dueOn != null && ministryOwner != null && platformOwner != null;
    }

    boolean isBilingual() {
        return Stream.concat(Stream.of(titleEn, wordingEn), indicators.stream().map(Indicator::labelEn))
                .allMatch(english -> english != null && !english.isBlank());
    }

    public WordingVersion shownTo(Caller reader) {
        return new WordingVersion(
                version,
                text(),
                strength,
                sourceEntryCode,
                recordedAt,
                author.shownTo(reader),
                title(),
                indicators(),
                dueOn,
                ministryOwner,
                platformOwner);
    }
}
