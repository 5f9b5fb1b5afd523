package id.lindung.kit.reading;

import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;

/** What a service would read for a page. */
@ApplicationScoped
class SampleReading {

    private final Sql sql;

    SampleReading(Sql sql) {
        this.sql = sql;
    }

    @ForPages
    String setting(String name) {
        return sql.first("SELECT current_setting(?) AS set", row -> row.text("set"), name)
                .orElseThrow();
    }

    @ForPages
    void until(CountDownLatch started, CountDownLatch end) throws InterruptedException {
        setting("server_version");
        started.countDown();
        end.await();
    }

    @ForPages
    void forSeconds(int seconds) {
        sql.first("SELECT pg_sleep(?)", row -> null, seconds);
    }

    @ForPages
    void write() {
        sql.update("DELETE FROM inbox_event WHERE false");
    }
}
