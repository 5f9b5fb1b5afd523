package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ClarificationView;
import id.lindung.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A platform's question on an order, and the ministry's answer. */
@Entity
@Table(name = "takedown_order_clarification")
class Clarification {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private TakedownOrder order;

    private String question;
    private Instant askedAt;
    private String answer;
    private Instant answeredAt;

    protected Clarification() {}

    Clarification(TakedownOrder order, String question, Instant at) {
        this.id = Ids.next();
        this.order = order;
        this.question = question;
        this.askedAt = at;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    void answer(String text, Instant at) {
        answer = text;
        answeredAt = at;
    }

    ClarificationView view() {
        return new ClarificationView(question, askedAt, answer, answeredAt);
    }
}
