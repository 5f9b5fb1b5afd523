package id.lindung.kit.background;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts the tasks that repeat in this instance, and shows of each how long ago it last ended well. */
@ApplicationScoped
public class BackgroundWork {

    private final List<Repeating> tasks = new CopyOnWriteArrayList<>();
    private final MeterRegistry meters;

    BackgroundWork(MeterRegistry meters) {
        this.meters = meters;
    }

    /** See {@link Repeating#every}. */
    public Repeating every(Duration interval, String name, Repeating.Task task) {
        var repeating = Repeating.every(interval, name, task);
        tasks.add(repeating);
        Gauge.builder(
                        "lindung.background.last.success.age",
                        repeating,
                        started -> started.sinceLastSuccess().toMillis() / 1000.0)
                .tag("task", name)
                .baseUnit("seconds")
                .description("time since the task last ended well in this instance")
                .register(meters);
        return repeating;
    }

    List<Repeating> tasks() {
        return List.copyOf(tasks);
    }
}
