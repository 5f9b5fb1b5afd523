package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When an order came into each part of its life; null for what has not happened. */
@Embeddable
class Milestones {

    private Instant draftedAt;
    private Instant issuedAt;
    private Instant deliveredAt;
    private Instant acknowledgedAt;
    private Instant closedAt;
    private Instant withdrawnAt;

    protected Milestones() {}

    Milestones(Instant draftedAt) {
        this.draftedAt = draftedAt;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** Takes down the time of an act that begins a part of the order's life; others leave no time here. */
    void reached(OrderAct act, Instant at) {
        switch (act) {
            case SIGN -> issuedAt = at;
            case DELIVER -> deliveredAt = at;
            case ACKNOWLEDGE -> acknowledgedAt = at;
            case CLOSE -> closedAt = at;
            case WITHDRAW -> withdrawnAt = at;
            case REVISE, SUBMIT, RETURN, REQUEST_CLARIFICATION, ANSWER_CLARIFICATION, ANSWER, VERIFY -> {}
        }
    }
}
