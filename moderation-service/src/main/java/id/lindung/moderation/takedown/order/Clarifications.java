package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.ClarificationView;
import id.lindung.kit.id.Ids;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A platform's questions on an order, and the ministry's answers, in order. */
public final class Clarifications {

    private final List<Clarification> all = new ArrayList<>();

    /** One of them, in their order. */
    void read(Row row) {
        all.add(new Clarification(row));
    }

    void write(Writes writes, UUID orderId) {
        all.forEach(one -> one.stored.write(writes, one.columns(orderId)));
    }

    void ask(String question, Instant at) {
        all.add(new Clarification(question, at));
    }

    /** Answers what is open. */
    void answer(String answer, Instant at) {
        all.stream().filter(Clarification::isOpen).forEach(open -> open.answer(answer, at));
    }

    boolean hasOpen() {
        return all.stream().anyMatch(Clarification::isOpen);
    }

    public List<ClarificationView> views() {
        return all.stream().map(Clarification::view).toList();
    }

    private static final class Clarification {

        private final StoredRow stored = new StoredRow("takedown_order_clarification");
        private final UUID id;
        private final String question;
        private final Instant askedAt;
        private String answer;
        private Instant answeredAt;

        private Clarification(String question, Instant at) {
            this.id = Ids.next();
            this.question = question;
            this.askedAt = at;
        }

        private Clarification(Row row) {
            this.id = row.uuid("id");
            this.question = row.text("question");
            this.askedAt = row.instant("asked_at");
            this.answer = row.text("answer");
            this.answeredAt = row.instant("answered_at");
            stored.read(columns(row.uuid("order_id")));
        }

        private Map<String, Object> columns(UUID orderId) {
            var columns = StoredRow.columns();
            columns.put("id", id);
            columns.put("order_id", orderId);
            columns.put("question", question);
            columns.put("asked_at", askedAt);
            columns.put("answer", answer);
            columns.put("answered_at", answeredAt);
            return columns;
        }

        private boolean isOpen() {
            return answeredAt == null;
        }

        private void answer(String text, Instant at) {
            answer = text;
            answeredAt = at;
        }

        private ClarificationView view() {
            return new ClarificationView(question, askedAt, answer, answeredAt);
        }
    }
}
