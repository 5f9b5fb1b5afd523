package id.lindung.compliance.platform;

import id.lindung.kit.id.Ids;
import id.lindung.kit.lifecycle.Proposal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a proposal would change of a platform: its standing, or its entry. Never changed. */
@Entity
class PlatformChange {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Platform platform;

    private Instant effectiveAt;
    private String source;

    @Embedded
    private PlatformEntry entry;

    protected PlatformChange() {}

    private PlatformChange(Platform platform, Instant effectiveAt, String source, PlatformEntry entry) {
        this.id = Ids.next();
        this.platform = platform;
        this.effectiveAt = effectiveAt;
        this.source = source;
        this.entry = entry;
    }

    /** @param effectiveAt when the standing took effect in the world */
    static PlatformChange ofStanding(Platform platform, Instant effectiveAt, String source) {
        // As the database keeps it, so that a digest of it stays the same.
        return new PlatformChange(platform, effectiveAt.truncatedTo(ChronoUnit.MICROS), source, null);
    }

    static PlatformChange ofEntry(Platform platform, PlatformEntry entry) {
        return new PlatformChange(platform, null, null, entry);
    }

    UUID id() {
        return id;
    }

    /** Null for a correction. */
    Instant effectiveAt() {
        return effectiveAt;
    }

    /** Null for a correction. */
    String source() {
        return source;
    }

    /** For the audit log: what the proposal would change. */
    Map<String, Object> audited(Proposal proposal) {
        var audited = new HashMap<String, Object>();
        audited.put("act", proposal.act());
        audited.put("effectiveAt", effectiveAt);
        audited.put("source", source);
        audited.put("entry", entry == null ? null : entry.audited());
        return audited;
    }

    /** Null where the entry stays as it is. */
    PlatformEntry entry() {
        return entry;
    }
}
