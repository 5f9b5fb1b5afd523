package id.lindung.compliance.platform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformStatusEntry;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.json.CanonicalJson;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One change of a platform's standing; never changed afterwards. */
@Entity
@Table(name = "platform_status_change")
class StatusChange {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Platform platform;

    private int position;

    @Enumerated(EnumType.STRING)
    private PlatformStatus status;

    private Instant effectiveAt;
    private Instant recordedAt;

    @Embedded
    private ActingPerson actor;

    private String reason;
    private String source;

    protected StatusChange() {}

    /** @param position 0 for the registration, one more with each change */
    StatusChange(Platform platform, int position, PlatformStatus status, Decision decision) {
        this.id = Ids.next();
        this.platform = platform;
        this.position = position;
        this.status = status;
        this.effectiveAt = decision.effectiveAt();
        this.recordedAt = decision.recordedAt();
        this.actor = decision.actor();
        this.reason = decision.reason();
        this.source = decision.source();
    }

    /** SHA-256 of the decision as canonical JSON, hexadecimal. */
    String digest() {
        return CanonicalJson.sha256(JsonNodeFactory.instance
                .objectNode()
                .put("platform", platform.id())
                .put("position", position)
                .put("status", status.name())
                .put("effectiveAt", effectiveAt.toString())
                .put("reason", reason)
                .put("source", source));
    }

    PlatformStatusEntry shownTo(Caller reader) {
        return new PlatformStatusEntry(status, effectiveAt, recordedAt, actor.shownTo(reader), reason, source);
    }

    /**
     * Who decided a standing, when and on what grounds.
     *
     * @param effectiveAt when it took effect in the world
     * @param recordedAt when it was written down here
     */
    record Decision(ActingPerson actor, Instant effectiveAt, Instant recordedAt, String reason, String source) {}
}
