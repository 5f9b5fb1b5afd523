package id.lindung.kit.reading;

import id.lindung.kit.problem.Busy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Counts who reads: requests, because each holds a thread, and among them those with a connection. */
@ApplicationScoped
class ReadLimit {

    private final Semaphore requests;
    private final Semaphore connections;
    private final Duration wait;

    ReadLimit(ReadingConfig config) {
        this.requests = new Semaphore(config.requests());
        this.connections = new Semaphore(config.connections(), true);
        this.wait = config.longestWait();
    }

    /** @throws Busy at once, if too many are waiting already */
    void enter() {
        if (!requests.tryAcquire()) {
            throw new Busy("Too many read at the same time; try again soon.");
        }
    }

    void leave() {
        requests.release();
    }

    /** @throws Busy after some time, if nobody has given a connection back */
    void take() {
        try {
            if (connections.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Busy("Others are reading for too long; try again soon.");
    }

    void giveBack() {
        connections.release();
    }
}
