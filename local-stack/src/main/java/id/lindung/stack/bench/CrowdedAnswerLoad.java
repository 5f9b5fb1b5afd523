package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import id.lindung.stack.login.PortalSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A platform that answers while fifty officials open the dashboard, again and again. */
final class CrowdedAnswerLoad extends AnswerLoad {

    private static final int OFFICIALS = 50;

    private final List<PortalSession> sessions = new ArrayList<>();
    private final Timings dashboards = new Timings();

    CrowdedAnswerLoad(BenchSuite suite) {
        super(suite);
        for (int i = 0; i < OFFICIALS; i++) {
            sessions.add(PortalSession.signIn(suite.portal(), "officer", "lindung-officer"));
        }
    }

    /** How long the dashboards took, of all runs. */
    Timings dashboards() {
        return dashboards;
    }

    @Override
    Result run(int connections, Duration length) {
        var over = new AtomicBoolean();
        var readers = sessions.stream().map(session -> start(session, over)).toList();
        try {
            return super.run(connections, length);
        } finally {
            over.set(true);
            readers.forEach(CrowdedAnswerLoad::join);
        }
    }

    private Thread start(PortalSession session, AtomicBoolean over) {
        var reader = new Thread(() -> read(session, over), "official");
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private void read(PortalSession session, AtomicBoolean over) {
        while (!over.get()) {
            var began = System.nanoTime();
            var status = session.get("/dasbor").statusCode();
            synchronized (dashboards) {
                dashboards.add(System.nanoTime() - began);
            }
            if (status != 200) {
                throw new IllegalStateException("the dashboard was answered with " + status);
            }
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
