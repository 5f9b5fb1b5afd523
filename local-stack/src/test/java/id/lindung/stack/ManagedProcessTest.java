package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of the stack that ends by itself is named, with the end of its log. */
class ManagedProcessTest {

    @TempDir
    private Path folder;

    @Test
    void aPartThatEndsWhileStartingIsNamedWithTheTailOfItsLog() {
        var process = start("echo first; echo the reason; exit 3");
        var failed = assertThrows(EngineFailed.class, () -> process.await(Duration.ofSeconds(10), () -> false));
        assertTrue(failed.getMessage().contains("Kafka ended by itself with exit code 3"), failed.getMessage());
        assertTrue(failed.getMessage().contains("the reason"), failed.getMessage());
    }

    @Test
    void aPartThatIsNotReadyInTimeIsStopped() {
        var process = start("exec sleep 60");
        var failed = assertThrows(EngineFailed.class, () -> process.await(Duration.ofMillis(300), () -> false));
        assertTrue(failed.getMessage().contains("not ready"), failed.getMessage());
        assertFalse(process.isAlive());
    }

    @Test
    void aPartThatWasStoppedHasNotCrashed() {
        var process = start("exec sleep 60");
        process.stop(Duration.ofSeconds(5));
        assertFalse(process.isAlive());
        assertFalse(process.crashed());
    }

    @Test
    void aPartThatDoesNotListenIsKilledWithItsChildren() {
        var process = start("trap '' TERM; sleep 60 & wait; sleep 60");
        var child = eventuallyChildOf(process);
        process.stop(Duration.ofMillis(500));
        assertFalse(process.isAlive());
        assertFalse(child.isAlive());
    }

    @Test
    void aPortThatIsTakenIsNotFree() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(Ports.isFree(taken.getLocalPort()));
        }
        assertTrue(Ports.isFree(Ports.free()));
    }

    private ManagedProcess start(String script) {
        return ManagedProcess.start(
                "Kafka", folder, folder.resolve("kafka.log"), Map.of(), List.of("bash", "-c", script));
    }

    private static ProcessHandle eventuallyChildOf(ManagedProcess process) {
        var end = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(end)) {
            var child = ProcessHandle.of(process.pid()).orElseThrow().children().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
        }
        throw new AssertionError("no child was started");
    }
}
