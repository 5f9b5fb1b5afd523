package id.lindung.moderation.takedown.sweep;

import id.lindung.kit.background.BackgroundWork;
import id.lindung.kit.background.Repeating;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks for missed deadlines every few seconds, in each instance. */
@Startup
@ApplicationScoped
class DeadlineSweeper {

    private final SweepDeadlines sweepDeadlines;
    private final SweepConfig config;
    private final BackgroundWork backgroundWork;
    private Repeating repeating;

    DeadlineSweeper(SweepDeadlines sweepDeadlines, SweepConfig config, BackgroundWork backgroundWork) {
        this.sweepDeadlines = sweepDeadlines;
        this.config = config;
        this.backgroundWork = backgroundWork;
    }

    @PostConstruct
    void start() {
        repeating = backgroundWork.every(config.interval(), "deadline-sweeper", sweepDeadlines::sweep);
    }

    /** Not as late as the end of the bean: by then the connections are closed. */
    void stop(@Observes ShutdownEvent event) {
        repeating.close();
    }
}
