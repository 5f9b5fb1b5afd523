package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import id.lindung.stack.login.PortalSession;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A platform that answers while fifty officials open the dashboard, again and again: in several roles, each with a period
 * of their own and other filters each time, so that hardly two of them ask for the same.
 */
final class CrowdedAnswerLoad extends AnswerLoad {

    private static final int OFFICIALS = 50;
    private static final List<String> ACCOUNTS = List.of("officer", "reviewer", "director", "childofficer", "auditor");
    private static final List<String> FILTERS =
            List.of("", "&platform=tiktok", "&kategori=TERRORISM", "&platform=tiktok&kategori=TERRORISM");

    private final List<PortalSession> sessions = new ArrayList<>();
    private final Timings dashboards = new Timings();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    CrowdedAnswerLoad(BenchSuite suite) {
        super(suite);
        for (int i = 0; i < OFFICIALS; i++) {
            var account = ACCOUNTS.get(i % ACCOUNTS.size());
            sessions.add(PortalSession.signIn(suite.portal(), account, "lindung-" + account));
        }
    }

    /** How long the dashboards took, of all runs after the warm-up. */
    Timings dashboards() {
        return dashboards;
    }

    @Override
    void warmedUp() {
        dashboards.clear();
    }

    /** @throws RuntimeException the first one that befell a reader: without it the load would be less than it says */
    @Override
    Result run(int connections, Duration length) {
        var over = new AtomicBoolean();
        var readers = new ArrayList<Thread>();
        for (int official = 0; official < OFFICIALS; official++) {
            readers.add(start(official, over));
        }
        Result result;
        try {
            result = super.run(connections, length);
        } finally {
            over.set(true);
            readers.forEach(CrowdedAnswerLoad::join);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return result;
    }

    private Thread start(int official, AtomicBoolean over) {
        var reader = new Thread(() -> read(official, over), "official-" + official);
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private void read(int official, AtomicBoolean over) {
        var from = LocalDate.now(ZoneOffset.UTC).minusDays(30L + official);
        try {
            for (int i = official; !over.get(); i++) {
                read(sessions.get(official), "/dasbor?dari=" + from + FILTERS.get(i % FILTERS.size()));
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void read(PortalSession session, String dashboard) {
        var began = System.nanoTime();
        var status = session.get(dashboard).statusCode();
        if (status != 200) {
            throw new IllegalStateException(dashboard + " was answered with " + status);
        }
        synchronized (dashboards) {
            dashboards.add(System.nanoTime() - began);
        }
    }

    private static void join(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
