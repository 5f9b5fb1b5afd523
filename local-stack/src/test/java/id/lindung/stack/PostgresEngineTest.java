package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL has confirmed is there after a restart, and after it was killed. */
class PostgresEngineTest {

    @TempDir
    private Path folder;

    @Test
    void aRestartKeepsTheDataAndFsyncStaysOn() throws SQLException {
        try (var server = start()) {
            server.ensureServiceDatabase("kept");
            ask(server, "CREATE TABLE promise (text text)", "INSERT INTO promise VALUES ('kept')");
        }
        try (var server = start()) {
            server.ensureServiceDatabase("kept");
            assertEquals("kept", ask(server, "SELECT text FROM promise"));
            assertEquals("on", ask(server, "SHOW fsync"));
            server.dropDatabase("kept");
            assertThrows(SQLException.class, () -> ask(server, "SELECT 1"));
        }
    }

    @Test
    void aKilledServerIsNamedWithItsLogAndItsDataComeBack() throws Exception {
        try (var killed = start()) {
            killed.ensureServiceDatabase("kept");
            ask(killed, "CREATE TABLE promise (text text)", "INSERT INTO promise VALUES ('kept')");
            assertFalse(killed.crashed());
            var postmaster = OrphanProcesses.postmaster(data()).orElseThrow();
            var children = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            assertTrue(OrphanProcesses.ends(postmaster));
            // A killed server's children notice within a moment; until then its memory segment is in use.
            children.forEach(child -> assertTrue(OrphanProcesses.ends(child)));
            assertTrue(killed.crashed());
            assertTrue(killed.crashReport().startsWith("PostgreSQL ended by itself"), killed.crashReport());
            assertTrue(killed.crashReport().contains("ready to accept connections"), killed.crashReport());
        }
        try (var server = start()) {
            assertEquals("kept", ask(server, "SELECT text FROM promise"));
        }
    }

    @Test
    void whatAnEarlierStackLeftRunningIsEnded() {
        var left = start();
        assertTrue(OrphanProcesses.end(new Home(folder)));
        assertTrue(left.crashed());
        assertFalse(OrphanProcesses.end(new Home(folder)));
        left.close();
    }

    @Test
    void anotherServerWithTheNumberOfOursIsLeftAlone() throws IOException {
        try (var other = start()) {
            var lines = Files.readAllLines(data().resolve("postmaster.pid"));
            var ours = new Home(folder.resolve("ours"));
            Files.createDirectories(ours.postgres());
            for (var claimed : new Path[] {data(), ours.postgres(), folder.resolve("gone")}) {
                remember(ours, lines.get(0), claimed + "", "1000");
                assertFalse(OrphanProcesses.end(ours), "started at another time");
            }
            remember(ours, lines.get(0), data() + "", lines.get(2));
            assertFalse(OrphanProcesses.end(ours), "of other data");
            assertFalse(other.crashed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "4711", "number\n/\n1"})
    void aFileThatNamesNoServerBlocksNothing(String content) throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("postmaster.pid"), content);
        assertFalse(OrphanProcesses.end(new Home(folder)));
    }

    private static void remember(Home home, String... lines) throws IOException {
        Files.write(home.postgres().resolve("postmaster.pid"), List.of(lines));
    }

    @Test
    void aFirstStartThatWasCutShortIsMadeAnew() throws Exception {
        home().prepare();
        home().postgresFirstStart().begin();
        Files.writeString(data().resolve("postgresql.conf"), "# written, and then the power failed");
        Files.createDirectories(data().resolve("global"));
        try (var server = start()) {
            server.ensureServiceDatabase("kept");
        }
        try (var server = start()) {
            assertEquals("1", ask(server, "SELECT 1"));
        }
    }

    @Test
    void aServerThatStopsSlowlyIsWaitedFor() throws Exception {
        var server = start();
        var postmaster = OrphanProcesses.postmaster(data()).orElseThrow().pid();
        // Longer than the library waits.
        var slow = new ProcessBuilder(
                        "bash",
                        "-c",
                        "children=$(pgrep -P \"$1\"); kill -STOP $children; echo; sleep 7; kill -CONT $children",
                        "bash",
                        Long.toString(postmaster))
                .start();
        slow.inputReader().readLine();
        server.close();
        assertEquals(Optional.empty(), OrphanProcesses.postmaster(data()));
        assertEquals(0, slow.waitFor());
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var failed = assertThrows(EngineFailed.class, () -> start(taken.getLocalPort()));
            assertTrue(failed.getMessage().contains("port " + taken.getLocalPort()), failed.getMessage());
        }
    }

    @Test
    void textIsUnderstoodInEveryLanguageWhateverTheMachineSpeaks() throws SQLException {
        try (var server = start()) {
            server.ensureServiceDatabase("kept");
            assertEquals("ñö", ask(server, "SELECT lower('ÑÖ')"));
            assertEquals("C.UTF-8", ask(server, "SELECT datcollate FROM pg_database WHERE datname = 'kept'"));
            assertEquals("C.UTF-8", ask(server, "SHOW lc_messages"));
        }
    }

    @Test
    void nobodyIsSuperuserWithoutThePassword() throws SQLException {
        try (var server = start()) {
            for (var password : List.of("", "postgres", PostgresEngine.password("postgres"))) {
                assertFalse(letsInSuperuser(server, password));
            }
            assertTrue(letsInSuperuser(server, LocalSecrets.in(home().secrets()).postgres()));
            assertFalse(Files.exists(Path.of("/tmp/.s.PGSQL." + server.port())), "it listens on a file, too");
        }
    }

    @Test
    void aNameForADatabaseIsNoStatement() {
        try (var server = start()) {
            var sent = "kept OWNER postgres; SELECT 1 --";
            var refused = assertThrows(EngineFailed.class, () -> server.ensureServiceDatabase(sent));
            assertTrue(refused.getMessage().startsWith("no name for a database"), refused.getMessage());
        }
    }

    @Test
    void dataThatLetInEverybodyAskForThePasswordFromNowOn() throws Exception {
        start().close();
        var access = data().resolve("pg_hba.conf");
        Files.writeString(access, Files.readString(access).replaceAll("scram-sha-256", "trust"));
        Files.delete(LocalSecrets.postgresFile(home().secrets()));
        try (var server = start()) {
            for (var attempt = 1; attempt < 50 && letsInSuperuser(server, ""); attempt++) {
                Thread.sleep(100);
            }
            assertFalse(letsInSuperuser(server, ""));
            assertTrue(letsInSuperuser(server, LocalSecrets.in(home().secrets()).postgres()));
        }
        assertFalse(Files.readString(access).contains(" trust\n"));
    }

    private static boolean letsInSuperuser(PostgresEngine server, String password) {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            // 28000 and 28P01: no password, or not the right one; the driver asks for one with 08004.
            assertTrue(List.of("28P01", "28000", "08004").contains(e.getSQLState()), e::toString);
            return false;
        }
    }

    private PostgresEngine start() {
        return start(Ports.free());
    }

    private PostgresEngine start(int port) {
        return TestServer.start(home(), port);
    }

    private Home home() {
        return new Home(folder);
    }

    private Path data() {
        return home().postgres();
    }

    private static String ask(PostgresEngine server, String... commands) throws SQLException {
        var role = "kept_owner";
        try (var connection = DriverManager.getConnection(server.url("kept"), role, PostgresEngine.password(role));
                var statement = connection.createStatement()) {
            var answer = "";
            for (var command : commands) {
                if (statement.execute(command)) {
                    try (var result = statement.getResultSet()) {
                        result.next();
                        answer = result.getString(1);
                    }
                }
            }
            return answer;
        }
    }
}
