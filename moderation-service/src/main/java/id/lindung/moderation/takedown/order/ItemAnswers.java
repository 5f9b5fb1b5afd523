package id.lindung.moderation.takedown.order;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.StoredRow;
import id.lindung.kit.sql.Writes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a platform answered to one item, one answer after the other: the last one holds. */
public final class ItemAnswers {

    private final List<Answer> all = new ArrayList<>();

    /** One of them, in their order. */
    void read(Row row) {
        all.add(new Answer(row));
    }

    void write(Writes writes, UUID itemId) {
        all.forEach(answer -> answer.write(writes, itemId));
    }

    void add(AnswerItem answer, PermittedAct<?, OrderAct> permitted) {
        all.add(new Answer(all.size() + 1, answer, permitted));
    }

    public Optional<Answer> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The one in whose place the last one has come. */
    public Answer former() {
        return all.get(all.size() - 2);
    }

    /** One answer as it came; never changed. */
    public static final class Answer {

        private final StoredRow stored = new StoredRow("takedown_answer");
        private final UUID id;
        private final int position;
        private final AnswerItem answer;
        private final Instant receivedAt;
        private final ActingPerson actor;

        Answer(int position, AnswerItem answer, PermittedAct<?, OrderAct> permitted) {
            this.id = Ids.next();
            this.position = position;
            this.answer = asStored(answer);
            this.receivedAt = permitted.at();
            this.actor = permitted.actor();
        }

        Answer(Row row) {
            this.id = row.uuid("id");
            this.position = row.integer("position");
            this.answer = new AnswerItem(
                    row.enumeration("outcome", ItemOutcome.class),
                    row.instant("claimed_at"),
                    row.text("external_ref"),
                    row.text("text"));
            this.receivedAt = row.instant("received_at");
            this.actor = ActingPerson.read(row, "actor");
            stored.read(Map.of("id", id));
        }

        /** Written once. */
        void write(Writes writes, UUID itemId) {
            if (!stored.isNew()) {
                return;
            }
            var columns = StoredRow.columns();
            columns.put("id", id);
            columns.put("order_item_id", itemId);
            columns.put("position", position);
            columns.put("platform_id", actor.platformId());
            columns.put("outcome", answer.outcome());
            columns.put("claimed_at", answer.claimedAt());
            columns.put("received_at", receivedAt);
            columns.put("external_ref", answer.externalRef());
            columns.put("text", answer.text());
            ActingPerson.write(columns, "actor", actor);
            stored.write(writes, columns);
        }

        public ItemOutcome outcome() {
            return answer.outcome();
        }

        public Instant claimedAt() {
            return answer.claimedAt();
        }

        public String externalRef() {
            return answer.externalRef();
        }

        public String text() {
            return answer.text();
        }

        /** Whether a platform that did not get our reply has simply said it again. */
        boolean says(AnswerItem again) {
            return Objects.equals(answer, asStored(again));
        }

        private static AnswerItem asStored(AnswerItem answer) {
            var claimedAt = answer.claimedAt();
            return new AnswerItem(
                    answer.outcome(),
                    claimedAt == null ? null : claimedAt.truncatedTo(ChronoUnit.MICROS),
                    answer.externalRef(),
                    answer.text());
        }
    }
}
