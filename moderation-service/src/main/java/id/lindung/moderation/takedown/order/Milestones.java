package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.kit.sql.Row;
import java.time.Instant;
import java.util.Map;

/** When an order came into each part of its life; null for what has not happened. */
public record Milestones(
        Instant draftedAt,
        Instant issuedAt,
        Instant deliveredAt,
        Instant acknowledgedAt,
        Instant closedAt,
        Instant withdrawnAt) {

    static Milestones draftedAt(Instant at) {
        return new Milestones(at, null, null, null, null, null);
    }

    static Milestones read(Row row) {
        return new Milestones(
                row.instant("drafted_at"),
                row.instant("issued_at"),
                row.instant("delivered_at"),
                row.instant("acknowledged_at"),
                row.instant("closed_at"),
                row.instant("withdrawn_at"));
    }

    void write(Map<String, Object> columns) {
        columns.put("drafted_at", draftedAt);
        columns.put("issued_at", issuedAt);
        columns.put("delivered_at", deliveredAt);
        columns.put("acknowledged_at", acknowledgedAt);
        columns.put("closed_at", closedAt);
        columns.put("withdrawn_at", withdrawnAt);
    }

    /** With the time of an act that begins a part of the order's life; others leave no time here. */
    Milestones reached(OrderAct act, Instant at) {
        return switch (act) {
            case SIGN -> new Milestones(draftedAt, at, deliveredAt, acknowledgedAt, closedAt, withdrawnAt);
            case DELIVER -> new Milestones(draftedAt, issuedAt, at, acknowledgedAt, closedAt, withdrawnAt);
            case ACKNOWLEDGE -> new Milestones(draftedAt, issuedAt, deliveredAt, at, closedAt, withdrawnAt);
            case CLOSE -> new Milestones(draftedAt, issuedAt, deliveredAt, acknowledgedAt, at, withdrawnAt);
            case WITHDRAW -> new Milestones(draftedAt, issuedAt, deliveredAt, acknowledgedAt, closedAt, at);
            case DRAFT, REVISE, SUBMIT, RETURN, REQUEST_CLARIFICATION, ANSWER_CLARIFICATION, ANSWER, CORRECT, VERIFY ->
                this;
        };
    }
}
