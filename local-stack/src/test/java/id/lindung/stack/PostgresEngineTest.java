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
import java.util.concurrent.TimeUnit;
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
            var postmaster = Leftovers.postmaster(data()).orElseThrow();
            var children = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            postmaster.onExit().get(30, TimeUnit.SECONDS);
            // A killed server's children notice within a moment; until then its memory segment is in use.
            for (var child : children) {
                child.onExit().get(30, TimeUnit.SECONDS);
            }
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
        assertTrue(Leftovers.end(new Home(folder)));
        assertTrue(left.crashed());
        assertFalse(Leftovers.end(new Home(folder)));
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
                assertFalse(Leftovers.end(ours), "started at another time");
            }
            remember(ours, lines.get(0), data() + "", lines.get(2));
            assertFalse(Leftovers.end(ours), "of other data");
            assertFalse(other.crashed());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "4711", "number\n/\n1"})
    void aFileThatNamesNoServerBlocksNothing(String content) throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("postmaster.pid"), content);
        assertFalse(Leftovers.end(new Home(folder)));
    }

    private static void remember(Home home, String... lines) throws IOException {
        Files.write(home.postgres().resolve("postmaster.pid"), List.of(lines));
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

    private PostgresEngine start() {
        return start(Ports.free());
    }

    private PostgresEngine start(int port) {
        var work = Layout.ofCheckout().engines().resolve("postgresql");
        return PostgresEngine.start(data(), work, folder.resolve("logs/postgresql.log"), port);
    }

    private Path data() {
        return folder.resolve("postgresql");
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
