package id.lindung.stack;

import id.lindung.stack.Options.Part;
import id.lindung.stack.demo.DemoAccounts;
import id.lindung.stack.demo.DemoCase;
import id.lindung.stack.demo.DemoLoadFailed;
import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.LoginRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Behind {@code ./run}: starts the suite on this machine, loads the demo case, watches, and stops all on Ctrl-C. */
public final class Run {

    private final Options options;
    private final Instant began = Instant.now();
    private volatile boolean stopRequested;

    private Run(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = Options.parse(List.of(arguments), System.getenv());
            if (options.help()) {
                System.out.print(Options.usage());
                return;
            }
            new Run(options).run();
        } catch (EngineFailed e) {
            System.err.println("\n" + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        var home = new Home(options.home());
        home.claim();
        if (OrphanProcesses.end(home)) {
            say("Ended what an earlier run had left behind");
        }
        if (options.reset()) {
            say("Forgetting the data in " + options.home());
            home.forget();
        }
        say(DiskSpace.of(options.home()).require(DiskSpace.NEEDED) + ", " + DiskSpace.NEEDED / (1024 * 1024)
                + " MB needed");
        checkPorts();
        var demo = home.demoChoice().settle(options.demo());
        try (var suite = new Suite(options, Layout.ofCheckout(), demo, Map.of(), this::say)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stop"));
            startAndWatch(suite, demo);
        }
    }

    private void startAndWatch(Suite suite, boolean demo) throws InterruptedException {
        try {
            suite.start();
            if (demo) {
                loadDemo(suite);
            }
            requireRunning(suite);
            welcome();
            watch(suite);
        } catch (EngineFailed e) {
            // Ctrl-C stops the parts while others still wait for them: nobody needs to be told.
            if (!stopRequested) {
                throw e;
            }
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** On Ctrl-C, a closed terminal or SIGTERM. */
    private void stop(Suite suite) {
        stopRequested = true;
        suite.close();
    }

    private void checkPorts() {
        var problems = new ArrayList<String>();
        options.sharedPorts().forEach(problems::add);
        for (var part : Part.values()) {
            check(part, options.port(part), "", problems);
            if (part.isApplication()) {
                check(part, options.managementPort(part), "'s health and metrics", problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new EngineFailed(String.join("\n", problems));
        }
    }

    private static void check(Part part, int port, String what, List<String> problems) {
        if (!Ports.isFree(port)) {
            problems.add("Port " + port + " for " + part.title() + what + " is in use. Stop what listens there, or "
                    + "choose another port: ./run " + part.option() + " NUMBER (or " + part.variable() + ").");
        }
    }

    private void loadDemo(Suite suite) throws InterruptedException {
        var login = new CodeFlow(suite.issuer(), suite.address(Part.PORTAL).resolve("/masuk"), "lindung-portal-local");
        var accounts = new DemoAccounts(login, name -> "lindung-" + name);
        try {
            DemoCase.loadIfEmpty(suite.address(Part.COMPLIANCE), accounts, this::say);
        } catch (DemoLoadFailed | LoginRefused e) {
            // Whoever spoke to a part that ended knows it a moment before its end is noticed.
            Thread.sleep(1000);
            requireRunning(suite);
            // Useful without it, and the next start goes on where this one ended.
            say("THE DEMO CASE IS NOT LOADED, or not completely; the next start tries again: " + e.getMessage());
        }
    }

    private void watch(Suite suite) throws InterruptedException {
        while (true) {
            Thread.sleep(1000);
            requireRunning(suite);
        }
    }

    private void requireRunning(Suite suite) {
        if (stopRequested) {
            throw new EngineFailed("the stack is stopping");
        }
        var crashes = suite.crashes();
        if (!crashes.isEmpty()) {
            throw new EngineFailed(String.join("\n\n", crashes) + "\n\nEverything else is stopped.");
        }
    }

    private void say(String line) {
        System.out.printf(
                "%5.1f s  %s%n", Duration.between(began, Instant.now()).toMillis() / 1000.0, line);
    }

    private void welcome() {
        System.out.printf(
                """

                Lindung is ready after %d s. Ctrl-C stops it; the data stay in %s

                  Portal               http://localhost:%d
                  moderation-service   http://localhost:%d/q/openapi
                  compliance-service   http://localhost:%d/q/openapi
                  Keycloak             http://localhost:%d

                Demo accounts; the password is lindung- and the name, as in lindung-officer:
                  ministry             officer  reviewer  director  delegate  legal  childofficer
                                       auditor  observer  policyadmin  sysadmin
                  officers as well     actingreviewer  actingdirector  actingdelegate
                  platform TikTok      liaison-tiktok  approver-tiktok    machine: platform-tiktok
                  another platform     liaison-other  approver-other      machine: platform-other
                %n""",
                Duration.between(began, Instant.now()).toSeconds(),
                options.home(),
                options.port(Part.PORTAL),
                options.port(Part.MODERATION),
                options.port(Part.COMPLIANCE),
                options.port(Part.KEYCLOAK));
    }
}
