package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.ItemOutcome;
import id.lindung.kit.id.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/** What a platform answered to one item, as it came; never changed. */
@Entity
@Table(name = "takedown_answer")
class ItemAnswer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_item_id")
    private OrderItem item;

    private int position;
    private String platformId;

    @Enumerated(EnumType.STRING)
    private ItemOutcome outcome;

    private Instant claimedAt;
    private Instant receivedAt;
    private String externalRef;
    private String text;

    @Embedded
    private ActingPerson actor;

    protected ItemAnswer() {}

    ItemAnswer(OrderItem item, int position, AnswerItem answer, ActingPerson actor, Instant receivedAt) {
        this.id = Ids.next();
        this.item = item;
        this.position = position;
        this.platformId = actor.platformId();
        this.outcome = answer.outcome();
        this.claimedAt = asStored(answer.claimedAt());
        this.receivedAt = receivedAt;
        this.externalRef = answer.externalRef();
        this.text = answer.text();
        this.actor = actor;
    }

    ItemOutcome outcome() {
        return outcome;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    String externalRef() {
        return externalRef;
    }

    String text() {
        return text;
    }

    /** Whether a platform that did not get our reply has simply said it again. */
    boolean says(AnswerItem again) {
        return outcome == again.outcome()
                && Objects.equals(claimedAt, asStored(again.claimedAt()))
                && Objects.equals(externalRef, again.externalRef())
                && Objects.equals(text, again.text());
    }

    private static Instant asStored(Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }
}
