package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;

/** An official's programme that reads the first page of the orders again and again. */
final class OrderListLoad extends Load {

    private final BenchSuite suite;

    OrderListLoad(BenchSuite suite) {
        super(suite.moderation());
        this.suite = suite;
    }

    @Override
    HttpConnection.Request next() {
        return HttpConnection.Request.get("/api/v1/takedown-orders?limit=20", suite.personToken("officer"));
    }

    @Override
    void check(HttpConnection.Answer answer) {
        if (!answer.require(200).body().contains("\"number\"")) {
            throw new IllegalStateException("no orders: " + answer.body());
        }
    }
}
