package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code ./run} was asked for.
 *
 * @param home where data and logs are kept
 * @param demo false when the demo case is refused
 * @param ports one for each part
 */
record Options(Path home, boolean reset, boolean help, boolean demo, Map<Part, Integer> ports) {

    /** What listens. The management port of an application is its own plus 1000. */
    enum Part {
        PORTAL(8080, "portal"),
        MODERATION(8081, "moderation-service"),
        COMPLIANCE(8082, "compliance-service"),
        KEYCLOAK(8180, "Keycloak"),
        POSTGRES(15432, "PostgreSQL"),
        KAFKA(19092, "Kafka");

        private final int standard;
        private final String title;

        Part(int standard, String title) {
            this.standard = standard;
            this.title = title;
        }

        int standard() {
            return standard;
        }

        String title() {
            return title;
        }

        /** {@code --portal-port}. */
        String option() {
            return "--" + name().toLowerCase(Locale.ROOT) + "-port";
        }

        /** {@code LINDUNG_PORTAL_PORT}. */
        String variable() {
            return "LINDUNG_" + name() + "_PORT";
        }

        boolean isApplication() {
            return this == PORTAL || this == MODERATION || this == COMPLIANCE;
        }
    }

    static final int MANAGEMENT_OFFSET = 1000;

    /** @throws EngineFailed naming the option that is unknown or has no proper value */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            var value = environment.get(part.variable());
            ports.put(part, value == null ? part.standard() : port(part.variable(), value));
        }
        var reset = false;
        var help = false;
        var demo = true;
        var rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.remove(0);
            switch (argument) {
                case "--reset" -> reset = true;
                case "--help", "-h" -> help = true;
                case "--no-demo" -> demo = false;
                default -> {
                    // --portal-port=8090 is as good as --portal-port 8090.
                    var parts = argument.split("=", 2);
                    var part = partOf(parts[0]);
                    if (parts.length == 1 && rest.isEmpty()) {
                        throw new EngineFailed(argument + " needs a number behind it");
                    }
                    ports.put(part, port(parts[0], parts.length == 2 ? parts[1] : rest.remove(0)));
                }
            }
        }
        return new Options(home(environment), reset, help, demo, Map.copyOf(ports));
    }

    /** As other programs do: the environment says where a person's home is, before the list of users. */
    private static Path home(Map<String, String> environment) {
        if (environment.containsKey("LINDUNG_HOME")) {
            return Path.of(environment.get("LINDUNG_HOME")).toAbsolutePath();
        }
        return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local/share/lindung");
    }

    int port(Part part) {
        return ports.get(part);
    }

    int managementPort(Part part) {
        return port(part) + MANAGEMENT_OFFSET;
    }

    /** Ports that were given to two parts, each as a sentence. */
    List<String> sharedPorts() {
        var taken = new HashMap<Integer, Part>();
        var problems = new ArrayList<String>();
        for (var part : Part.values()) {
            var wanted = part.isApplication() ? List.of(port(part), managementPort(part)) : List.of(port(part));
            for (var port : wanted) {
                var other = taken.putIfAbsent(port, part);
                if (other != null) {
                    problems.add("Port " + port + " is given to " + other.title() + " and to " + part.title()
                            + "; change one with " + other.option() + " or " + part.option() + ".");
                }
            }
        }
        return problems;
    }

    /** The text of {@code --help}; a file, because {@code ./run} shows it before anything is built. */
    static String usage() {
        try (var text = Options.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part partOf(String argument) {
        for (var part : Part.values()) {
            if (part.option().equals(argument)) {
                return part;
            }
        }
        throw new EngineFailed("unknown option " + argument + "; ./run --help lists them");
    }

    private static int port(String name, String value) {
        try {
            var port = Integer.parseInt(value);
            if (port >= 1024 && port <= 64_000) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new EngineFailed(name + " must be a number, not '" + value + "'", e);
        }
        throw new EngineFailed(name + " must lie between 1024 and 64000, not " + value);
    }
}
