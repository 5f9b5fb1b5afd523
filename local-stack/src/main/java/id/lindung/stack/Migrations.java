package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The migrations of a packaged service. Data that other migrations have made cannot be carried over, because nothing was
 * released yet; the service would end with a stack trace, or add its tables to those of a former build.
 *
 * @param checksums by file name, as Flyway writes them into its history
 */
record Migrations(Map<String, Integer> checksums) {

    private static final String HISTORY = "flyway_schema_history";
    private static final Pattern MIGRATION = Pattern.compile("db/(?:kit|migration)/(V[^/]+\\.sql)");

    Migrations {
        checksums = Map.copyOf(checksums);
    }

    /** Those of the service and of the service-kit, from the archives that the service is started from. */
    static Migrations packagedWith(Path application) {
        var checksums = new HashMap<String, Integer>();
        try (var files = Files.walk(application.getParent())) {
            for (var archive : files.filter(Migrations::isOurs).toList()) {
                addAll(archive, checksums);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EngineFailed("The migrations packaged with " + application + " cannot be read: " + e, e);
        }
        return new Migrations(checksums);
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("(id\\.lindung\\.)?lindung-.*\\.jar");
    }

    private static void addAll(Path archive, Map<String, Integer> checksums) throws IOException {
        try (var jar = new JarFile(archive.toFile())) {
            for (var entry : jar.stream().toList()) {
                var name = MIGRATION.matcher(entry.getName());
                if (name.matches()) {
                    try (var content = jar.getInputStream(entry)) {
                        checksums.put(name.group(1), checksum(content.readAllBytes()));
                    }
                }
            }
        }
    }

    /** As Flyway computes it: ends of lines do not count. */
    private static int checksum(byte[] content) {
        var crc = new CRC32();
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    /**
     * Asks that this build's migrations made the database, perhaps not yet all of them.
     *
     * @throws EngineFailed when a migration was applied that this build does not have, or has with another text
     */
    void requireOrigin(PostgresEngine postgres, String database, Home home) {
        for (var applied : applied(postgres, database).entrySet()) {
            if (!applied.getValue().equals(checksums.get(applied.getKey()))) {
                throw new EngineFailed(
                        """
                        The data in %s were made by a former build of Lindung, and this build cannot use them: its \
                        tables are made otherwise (database %s, %s). Nothing was released yet, so nothing carries the \
                        data over.
                        Nothing was deleted. ./run --reset forgets these data and begins anew. To keep them, name \
                        another folder with LINDUNG_HOME."""
                                .formatted(home.path(), database, applied.getKey()));
            }
        }
    }

    private static Map<String, Integer> applied(PostgresEngine postgres, String database) {
        var applied = new HashMap<String, Integer>();
        try (var admin = postgres.admin(database);
                var statement = admin.createStatement()) {
            var found = statement.executeQuery("SELECT FROM pg_tables WHERE tablename = '" + HISTORY + "'");
            if (found.next()) {
                var rows = statement.executeQuery("SELECT script, checksum FROM " + HISTORY + " WHERE type = 'SQL'");
                while (rows.next()) {
                    // Quarkus has its folder written in front of it, Flyway alone has not.
                    applied.put(rows.getString("script").replaceFirst(".*/", ""), rows.getInt("checksum"));
                }
            }
            return applied;
        } catch (SQLException e) {
            throw new EngineFailed("PostgreSQL refused the history of database " + database, e);
        }
    }
}
