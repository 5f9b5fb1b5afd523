package id.lindung.kit.background;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells of a task that has not ended well for long: it may have stopped without a word. */
@Wellness
@ApplicationScoped
class BackgroundHealth implements HealthCheck {

    /** Well above the longest run; from here on somebody should look. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private final BackgroundWork work;

    BackgroundHealth(BackgroundWork work) {
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("background-work");
        var well = true;
        for (var task : work.tasks()) {
            var age = task.sinceLastSuccess();
            response.withData(task.name() + ".lastSuccessAgeSeconds", age.toSeconds());
            well &= age.compareTo(TOLERATED) < 0;
        }
        return response.status(well).build();
    }
}
