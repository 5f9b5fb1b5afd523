package id.lindung.stack.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.stack.BenchSuite;
import id.lindung.stack.bench.HttpConnection.Request;
import id.lindung.stack.bench.Rounds.What;
import id.lindung.stack.login.PortalSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints figures of the real suite on this machine: {@code mvn -Pbench verify}. With {@code LINDUNG_BENCH_FORMER}, a
 * checkout in which a former build is packaged, the same is measured of both in turn, round by round, so that whatever
 * else the machine does meets both. A program, not a test: it asserts nothing about time.
 */
public final class Bench {

    private static final String PRESENT = "present";
    private static final int STARTS = 3;
    private static final int ORDERS = 100_000;

    private final Map<String, BenchSuite> builds;
    private final Map<String, ModelOrder> orders = new HashMap<>();
    private final Figures figures;
    private final Rounds rounds;

    private Bench(Map<String, BenchSuite> builds) {
        this.builds = builds;
        this.figures = new Figures(builds.keySet());
        this.rounds = new Rounds(builds, figures);
    }

    /** What can be measured alone: {@code LINDUNG_BENCH_ONLY=answers,list}. In this order, from the emptiest tables on. */
    private enum Part {
        STARTS,
        PAGES,
        LIST,
        CROWD,
        STATEMENTS,
        ANSWERS;

        static Set<Part> wanted(String names) {
            return names == null || names.isBlank()
                    ? EnumSet.allOf(Part.class)
                    : Arrays.stream(names.toUpperCase(Locale.ROOT).split(","))
                            .map(Part::valueOf)
                            .collect(Collectors.toSet());
        }
    }

    public static void main(String[] arguments) throws IOException {
        var former = Optional.ofNullable(System.getenv("LINDUNG_BENCH_FORMER"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        var wanted = Part.wanted(System.getenv("LINDUNG_BENCH_ONLY"));
        var builds = new LinkedHashMap<String, BenchSuite>();
        try {
            if (former.isPresent()) {
                builds.put("former", BenchSuite.start(former));
            }
            builds.put(PRESENT, BenchSuite.start(Optional.empty()));
            new Bench(builds).run(wanted);
        } finally {
            builds.values().forEach(BenchSuite::close);
        }
    }

    private void run(Set<Part> wanted) throws IOException {
        if (wanted.contains(Part.STARTS)) {
            startUp();
        }
        for (var suite : builds.values()) {
            registerPlatform(suite);
        }
        if (wanted.contains(Part.PAGES) || wanted.contains(Part.LIST) || wanted.contains(Part.CROWD)) {
            builds.forEach((build, suite) -> orders.put(build, manyOrders(suite)));
        }
        if (wanted.contains(Part.PAGES)) {
            pages();
        }
        if (wanted.contains(Part.LIST)) {
            rounds.measure(what("Orders list of moderation-service", 1, 10_000, 5), OrderListLoad::new);
        }
        if (wanted.contains(Part.CROWD)) {
            crowd();
        }
        if (wanted.contains(Part.STATEMENTS)) {
            statements();
        }
        if (wanted.contains(Part.ANSWERS)) {
            answers();
        }
        memory();
        System.out.println("\nMeasured on " + Machine.describe() + "; PostgreSQL with fsync on, on "
                + builds.get(PRESENT).fileSystem() + ", one machine for all");
        figures.print();
        builds.values().forEach(BenchSuite::writeOut);
    }

    private void startUp() {
        for (int i = 0; i < STARTS; i++) {
            if (i > 0) {
                builds.values().forEach(BenchSuite::restartApplications);
            }
            builds.forEach((build, suite) -> suite.startUpTimes()
                    .forEach((part, time) -> figures.add(
                            build, "Start of " + part + ", beside the other two", "%.1f s", time.toMillis() / 1000.0)));
        }
    }

    /**
     * The same orders for each: one in ten is open, one in a hundred of those overdue.
     *
     * @return the one that the open ones are copies of
     */
    private static ModelOrder manyOrders(BenchSuite suite) {
        var copies = new OrderCopies(suite);
        var open = ModelOrder.acknowledged(suite, "open");
        copies.copy(
                ModelOrder.closed(suite, "closed"), ORDERS * 9 / 10, "-(172800 + n % 7776 * 1000) * interval '1 s'");
        copies.copy(open, ORDERS * 99 / 1000, "-(n % 79200) * interval '1 s'");
        copies.copy(open, ORDERS / 1000, "-interval '30 h'");
        suite.settle();
        return open;
    }

    private void pages() {
        var what = String.format(Locale.ROOT, "Orders page of the portal at %,d orders", ORDERS);
        var sessions = new LinkedHashMap<String, PortalSession>();
        builds.forEach((build, suite) ->
                sessions.put(build, PortalSession.signIn(suite.portal(), "officer", "lindung-officer")));
        sessions.forEach((build, session) -> {
            read(session, "/bantuan", 20);
            read(session, page(build), 20);
            read(session, "/perintah", 20);
            read(session, "/dasbor", 3);
        });
        for (int i = 0; i < Rounds.NUMBER; i++) {
            sessions.forEach((build, session) -> {
                figures.add(build, "A page without data", read(session, "/bantuan", 10));
                figures.add(build, what, read(session, "/perintah", 20));
                figures.add(build, what + ", overdue", read(session, "/perintah?lewat=ya", 20));
                figures.add(build, "Page of one order", read(session, page(build), 20));
                figures.add(build, "Dashboard of the portal", read(session, "/dasbor", 4));
            });
        }
    }

    private String page(String build) {
        return "/perintah/" + orders.get(build).id();
    }

    private static Timings read(PortalSession session, String path, int times) {
        return Timings.of(times, () -> {
            var answer = session.get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
        });
    }

    private void statements() {
        rounds.measure(
                what("Statements in batches of " + StatementLoad.BATCH, StatementLoad.BATCH, 2_000, 5),
                suite -> new StatementLoad(suite.moderation(), () -> suite.machineToken("platform-tiktok")));
        builds.forEach((build, suite) -> figures.add(
                build,
                "Raw COPY of the same statements",
                "%,.0f a second",
                new CopyLimit(suite).run().perSecond()));
    }

    /** What the officials' reading costs the platform that answers meanwhile. */
    private void crowd() {
        rounds.measure(
                        what("Answers to one item beside fifty officials at the dashboard", 1, 10_000, 8),
                        CrowdedAnswerLoad::new)
                .forEach((build, load) -> figures.add(build, "Dashboard of the fifty", load.dashboards()));
    }

    private void answers() throws IOException {
        var loads = rounds.measure(what("Answers to one item", 1, 40_000, 8), AnswerLoad::new);
        for (var load : loads.entrySet()) {
            var build = load.getKey();
            new AnswerCost(build, builds.get(build), load.getValue()).measure(figures);
        }
    }

    private static What what(String title, int each, int warmUp, int seconds) {
        return new What(title, each, warmUp, Duration.ofSeconds(seconds));
    }

    private void memory() {
        builds.forEach((build, suite) -> suite.processes()
                .forEach((part, pid) -> figures.add(
                        build,
                        "Memory of " + part + " after the load, heap limit 384 MiB",
                        "%.0f MiB resident",
                        Machine.residentMiB(pid))));
    }

    /**
     * Statements and orders are for registered platforms only; moderation-service hears of it by an event. A former build
     * has registered what an officer entered, without a second official.
     */
    private static void registerPlatform(BenchSuite suite) throws IOException {
        var body = "{\"id\":\"tiktok\",\"name\":\"TikTok\",\"operatorName\":\"Bench\",\"userGeneratedContent\":true,"
                + "\"registeredAt\":\"2026-01-01T00:00:00Z\",\"source\":\"Bench\"}";
        try (var connection = new HttpConnection(suite.compliance())) {
            var entered = connection
                    .send(Request.post("/api/v1/platforms", suite.personToken("officer"), body))
                    .require(201);
            var proposal = new ObjectMapper().readTree(entered.body()).at("/proposal/id");
            if (proposal.isTextual()) {
                var approving = "/api/v1/platforms/tiktok/proposals/" + proposal.asText() + "/approve";
                connection
                        .send(Request.post(approving, suite.personToken("reviewer"), "{}")
                                .with("If-Match", entered.headers().get("etag")))
                        .require(200);
            }
        }
        suite.awaitRow("moderation", "SELECT 1 FROM platform WHERE platform_id = 'tiktok'", Duration.ofSeconds(30));
    }
}
