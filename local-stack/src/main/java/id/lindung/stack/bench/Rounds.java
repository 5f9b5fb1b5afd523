package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Loads one build after the other, round by round, so that other work on the machine affects all builds alike. The
 * builds that wait for their turn are idle.
 */
final class Rounds {

    static final int NUMBER = 5;

    private static final int CONNECTIONS = 8;

    private final Map<String, BenchSuite> builds;
    private final Figures figures;

    Rounds(Map<String, BenchSuite> builds, Figures figures) {
        this.builds = builds;
        this.figures = figures;
    }

    /**
     * What is measured.
     *
     * @param each how many of what is counted go in one request
     * @param warmUp requests until Java has compiled what is used most; a number and no time, which would be too short
     *     on a busy machine and hit the slower build harder
     */
    record What(String title, int each, int warmUp, Duration round) {}

    /** @return the loads, by build */
    <L extends Load> Map<String, L> measure(What what, Function<BenchSuite, L> loadOf) {
        var loads = new LinkedHashMap<String, L>();
        builds.forEach((build, suite) -> loads.put(build, loadOf.apply(suite)));
        loads.forEach((build, load) -> {
            for (int sent = 0; sent < what.warmUp(); ) {
                load.prepare();
                sent += load.run(CONNECTIONS, what.round()).timings().count();
            }
            load.warmedUp();
            builds.get(build).settle();
        });
        for (int i = 0; i < NUMBER; i++) {
            loads.forEach((build, load) -> round(build, load, what));
        }
        return loads;
    }

    private void round(String build, Load load, What what) {
        var suite = builds.get(build);
        load.prepare();
        var service = suite.processes().get("moderation-service");
        var ofService = Machine.processorMillis(service);
        var ofPostgres = Machine.processorMillis(suite.postgres());
        var result = load.run(CONNECTIONS, what.round());
        var done = result.timings().count();
        figures.add(build, what.title(), "%,.0f a second", result.perSecond() * what.each());
        figures.add(build, what.title() + ", one request", result.timings());
        figures.add(
                build,
                what.title() + ", processor time of the service for one request",
                "%.2f ms",
                (Machine.processorMillis(service) - ofService) / done);
        figures.add(
                build,
                what.title() + ", processor time of PostgreSQL for one request",
                "%.2f ms",
                (Machine.processorMillis(suite.postgres()) - ofPostgres) / done);
        suite.settle();
    }
}
