package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.ClarificationView;
import id.lindung.kit.id.Ids;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A platform's question on an order, and the ministry's answer. */
public final class Clarification {

    private final StoredRow stored = new StoredRow("takedown_order_clarification");
    private final UUID id;
    private final UUID orderId;
    private final String question;
    private final Instant askedAt;
    private String answer;
    private Instant answeredAt;

    Clarification(UUID orderId, String question, Instant at) {
        this.id = Ids.next();
        this.orderId = orderId;
        this.question = question;
        this.askedAt = at;
    }

    Clarification(Row row) {
        this.id = row.uuid("id");
        this.orderId = row.uuid("order_id");
        this.question = row.text("question");
        this.askedAt = row.instant("asked_at");
        this.answer = row.text("answer");
        this.answeredAt = row.instant("answered_at");
        stored.read(columns());
    }

    void write(Writes writes) {
        stored.write(writes, columns());
    }

    private Map<String, Object> columns() {
        var columns = StoredRow.columns();
        columns.put("id", id);
        columns.put("order_id", orderId);
        columns.put("question", question);
        columns.put("asked_at", askedAt);
        columns.put("answer", answer);
        columns.put("answered_at", answeredAt);
        return columns;
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    void answer(String text, Instant at) {
        answer = text;
        answeredAt = at;
    }

    public ClarificationView view() {
        return new ClarificationView(question, askedAt, answer, answeredAt);
    }
}
