package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import java.time.Instant;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A platform's machine that answers one item after the other, each once, with all headers a careful client sends. */
class AnswerLoad extends Load {

    private static final int FIRST_STOCK = 10_000;

    private final BenchSuite suite;
    private final ModelOrder model;
    private final OrderCopies copies;
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private int stock;

    AnswerLoad(BenchSuite suite) {
        super(suite.moderation());
        this.suite = suite;
        this.model = ModelOrder.acknowledged(suite, "answer");
        this.copies = new OrderCopies(suite);
    }

    /** Twice what the last run took, so that a run never ends for want of orders. */
    @Override
    void prepare() {
        var left = unanswered.size();
        stock = Math.max(FIRST_STOCK, 2 * (stock - left));
        if (left < stock) {
            unanswered.addAll(copies.copy(model, stock - left, "-(3600 + n % 3600) * interval '1 second'"));
        }
    }

    @Override
    HttpConnection.Request next() {
        var order = unanswered.remove();
        var key = UUID.randomUUID();
        var answer = "{\"outcome\":\"REMOVED\",\"claimedAt\":\"" + Instant.now().minusSeconds(60)
                + "\",\"externalRef\":\"" + key + "\"}";
        return HttpConnection.Request.post(
                        "/api/v1/platform/takedown-orders/" + order + "/items/1/answer",
                        suite.machineToken("platform-tiktok"),
                        answer)
                .with("If-Match", model.version())
                .with("Idempotency-Key", key.toString());
    }

    @Override
    void check(HttpConnection.Answer answer) {
        if (!answer.require(200).body().contains("\"outcome\":\"REMOVED\"")) {
            throw new IllegalStateException("the item is not answered: " + answer.body());
        }
    }
}
