package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of a former build are told from those of this one, as Flyway itself has written their history. */
class MigrationsTest {

    private static final String DATABASE = "shop";
    private static final Map<String, String> KIT = Map.of("db/kit/V0_1__log.sql", "CREATE TABLE log (text text);\n");
    private static final Map<String, String> MADE = Map.of(
            "db/migration/V001__price.sql", "-- Why: \u201cprice\u201d\r\nCREATE TABLE price (amount bigint);\n",
            "db/migration/V020__sale.sql", "CREATE TABLE sale (day date)");

    @TempDir
    private static Path serverFolder;

    private static Home home;
    private static PostgresEngine server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startServer() {
        home = new Home(serverFolder);
        server = TestServer.start(home, Ports.free());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void emptyDatabase() {
        server.dropDatabase(DATABASE);
        server.ensureServiceDatabase(DATABASE);
    }

    @Test
    void anEmptyDatabaseIsForEveryBuild() throws IOException {
        assertDoesNotThrow(() -> requireOrigin(build(MADE)));
    }

    @Test
    void whatThisBuildOrOneWithFewerMigrationsMadeIsTaken() throws IOException {
        migrate();
        assertDoesNotThrow(() -> requireOrigin(build(MADE)));
        var more = with("db/migration/V021__stock.sql", "CREATE TABLE stock (pieces bigint)");
        assertDoesNotThrow(() -> requireOrigin(build(more)));
    }

    @Test
    void theFolderThatQuarkusHasWrittenWithANameDoesNotCount() throws Exception {
        migrate();
        try (var admin = server.admin(DATABASE);
                var statement = admin.createStatement()) {
            var named = "UPDATE flyway_schema_history SET script = 'db/migration/' || script";
            assertEquals(3, statement.executeUpdate(named));
        }
        assertDoesNotThrow(() -> requireOrigin(build(MADE)));
        assertRefused(build(with("db/migration/V001__price.sql", "")), "V001__price.sql");
    }

    @Test
    void whatAMigrationWithAnotherTextMadeIsRefused() throws IOException {
        migrate();
        var changed = with("db/migration/V001__price.sql", "CREATE TABLE price (amount numeric);\n");
        assertRefused(build(changed), "V001__price.sql");
    }

    @Test
    void whatAMigrationMadeThatIsNoLongerThereIsRefused() throws IOException {
        migrate();
        // Flyway would take it for one of a later build, and go on.
        assertRefused(
                build(Map.of("db/migration/V001__price.sql", MADE.get("db/migration/V001__price.sql"))),
                "V020__sale.sql");
    }

    @Test
    void theMigrationsOfTheKitCountAsWell() throws IOException {
        migrate();
        var application = build(MADE);
        write(application.resolveSibling("lib/main/id.lindung.lindung-service-kit-1.jar"), Map.of());
        assertRefused(application, "V0_1__log.sql");
    }

    private static void assertRefused(Path application, String migration) {
        var refused = assertThrows(EngineFailed.class, () -> requireOrigin(application));
        for (var told : new String[] {"former build", home.path().toString(), migration, "./run --reset"}) {
            assertTrue(refused.getMessage().contains(told), refused.getMessage());
        }
    }

    private static void requireOrigin(Path application) {
        Migrations.packagedWith(application).requireOrigin(server, DATABASE, home);
    }

    private static Map<String, String> with(String name, String text) {
        var migrations = new HashMap<>(MADE);
        migrations.put(name, text);
        return migrations;
    }

    private void migrate() throws IOException {
        for (var migrations : List.of(KIT, MADE)) {
            for (var migration : migrations.entrySet()) {
                var file = folder.resolve(migration.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, migration.getValue());
            }
        }
        var owner = DATABASE + "_owner";
        var applied = Flyway.configure()
                .dataSource(server.url(DATABASE), owner, PostgresEngine.password(owner))
                .locations("filesystem:" + folder.resolve("db/kit"), "filesystem:" + folder.resolve("db/migration"))
                .load()
                .migrate();
        assertEquals(3, applied.migrationsExecuted);
    }

    /** A packaged service, as Quarkus lays it out. */
    private Path build(Map<String, String> migrations) throws IOException {
        write(folder.resolve("app/lindung-shop-service-1.jar"), migrations);
        write(folder.resolve("lib/main/id.lindung.lindung-service-kit-1.jar"), KIT);
        write(folder.resolve("lib/main/com.example.other-1.jar"), Map.of("db/migration/V002__other.sql", ""));
        return folder.resolve("quarkus-run.jar");
    }

    private static void write(Path archive, Map<String, String> files) throws IOException {
        Files.createDirectories(archive.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(archive))) {
            jar.putNextEntry(new JarEntry("db/"));
            for (var file : files.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey()));
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
