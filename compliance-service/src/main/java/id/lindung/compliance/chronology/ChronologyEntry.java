package id.lindung.compliance.chronology;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.json.CanonicalJson;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One entry of a platform's chronology; never changed, a correction is a new entry. */
@Entity
@Immutable
class ChronologyEntry {

    @EmbeddedId
    private ChronologyEntryKey key;

    private LocalDate occurredOn;
    private LocalDate occurredTo;
    private boolean approximate;
    private String actor;
    private String type;
    private String textId;
    private String textEn;
    private String source;
    private String certainty;
    private Instant recordedAt;
    private String recorderIssuer;
    private String recorderSubject;

    protected ChronologyEntry() {}

    ChronologyEntry(ChronologyEntryView command, Caller recorder, Instant recordedAt) {
        this.key = new ChronologyEntryKey(command.platformId(), command.code());
        this.occurredOn = command.occurredOn();
        this.occurredTo = command.occurredTo();
        this.approximate = command.approximate();
        this.actor = command.actor();
        this.type = command.type();
        this.textId = command.text().id();
        this.textEn = command.text().en();
        this.source = command.source();
        this.certainty = command.certainty();
        this.recordedAt = recordedAt;
        this.recorderIssuer = recorder.issuer();
        this.recorderSubject = recorder.subject();
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    /** SHA-256 of the entry as canonical JSON, hexadecimal. */
    String digest() {
        return CanonicalJson.sha256(JsonNodeFactory.instance
                .objectNode()
                .put("platform", key.platformId())
                .put("code", key.code())
                .put("occurredOn", occurredOn.toString())
                .put("occurredTo", occurredTo == null ? null : occurredTo.toString())
                .put("approximate", approximate)
                .put("actor", actor)
                .put("type", type)
                .put("textId", textId)
                .put("textEn", textEn)
                .put("source", source)
                .put("certainty", certainty));
    }

    ChronologyEntryView view() {
        return new ChronologyEntryView(
                key.platformId(),
                key.code(),
                occurredOn,
                occurredTo,
                approximate,
                actor,
                type,
                new LocalizedText(textId, textEn),
                source,
                certainty);
    }
}
