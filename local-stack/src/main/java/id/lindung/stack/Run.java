package id.lindung.stack;

import id.lindung.stack.Options.Part;
import id.lindung.stack.demo.DemoCase;
import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code ./run}: starts the suite on this machine, loads the demo case, watches, and stops all on Ctrl-C. */
public final class Run {

    private final Options options;
    private final Instant began = Instant.now();

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
        checkPorts();
        if (options.reset()) {
            say("Forgetting the data in " + options.home());
            forget(options.home());
        }
        try (var suite = Suite.start(options, Layout.ofCheckout(), this::say)) {
            if (options.demo()) {
                loadDemo(suite);
            }
            welcome();
            watch(suite);
        }
    }

    private void checkPorts() {
        for (var part : Part.values()) {
            check(part, options.port(part));
            if (part.isApplication()) {
                check(part, options.managementPort(part));
            }
        }
    }

    private static void check(Part part, int port) {
        if (!Ports.isFree(port)) {
            throw new EngineFailed("Port " + port + " for " + part.title() + " is in use. Stop what listens there, or "
                    + "choose another port: ./run " + part.option() + " NUMBER (or " + part.variable() + ").");
        }
    }

    private void loadDemo(Suite suite) {
        var login = new CodeFlow(suite.issuer(), suite.address(Part.PORTAL).resolve("/masuk"), "lindung-portal-local");
        Map<String, Token> tokens = new HashMap<>();
        DemoCase.loadIfEmpty(
                suite.address(Part.COMPLIANCE),
                account -> {
                    var token = tokens.get(account);
                    if (token == null || token.expires(Instant.now().plusSeconds(30))) {
                        token = login.login(account, "lindung-" + account);
                        tokens.put(account, token);
                    }
                    return token.value();
                },
                this::say);
    }

    private static void watch(Suite suite) throws InterruptedException {
        while (true) {
            Thread.sleep(1000);
            var crashes = suite.crashes();
            if (!crashes.isEmpty()) {
                throw new EngineFailed(String.join("\n\n", crashes) + "\n\nEverything else is stopped.");
            }
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
                  ministry             officer  reviewer  director  legal  auditor  observer  policyadmin
                  platform TikTok      liaison-tiktok  approver-tiktok
                  another platform     liaison-other  approver-other
                %n""",
                Duration.between(began, Instant.now()).toSeconds(),
                options.home(),
                options.port(Part.PORTAL),
                options.port(Part.MODERATION),
                options.port(Part.COMPLIANCE),
                options.port(Part.KEYCLOAK));
    }

    private static void forget(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        if (!Files.isDirectory(home.resolve("logs"))) {
            throw new EngineFailed(
                    home + " does not look like data of Lindung: it has no folder logs. Nothing was removed.");
        }
        try (var entries = Files.walk(home)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new EngineFailed("The data in " + home + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
