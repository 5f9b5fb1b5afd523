package id.lindung.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aPartThatWaitsInVainForWhatIsGoneIsNotWaitedForLong() {
        var slot = new ProcessSlot();
        slot.launch(() -> start("trap '' TERM; while true; do sleep 1; done"));
        slot.giveUp();
        var began = Instant.now();
        slot.close();
        var took = Duration.between(began, Instant.now());
        assertTrue(took.compareTo(Duration.ofSeconds(10)) < 0, "took " + took);
        assertFalse(slot.isRunning());
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
        assertTrue(OrphanProcesses.ends(child), "the child is gone too");
    }

    @Test
    void aPartThatIsStoppedWhileItStartsHasNotCrashed() throws Exception {
        var slot = new ProcessSlot();
        var waiting = CompletableFuture.runAsync(
                () -> slot.launch(() -> start("exec sleep 60")).await(Duration.ofSeconds(30), () -> false));
        var limit = Instant.now().plusSeconds(30);
        while (!slot.isRunning()) {
            assertTrue(Instant.now().isBefore(limit));
            Thread.sleep(20);
        }
        slot.close();
        var stopped = assertThrows(ExecutionException.class, () -> waiting.get(10, TimeUnit.SECONDS));
        assertEquals("Kafka was stopped while it started", stopped.getCause().getMessage());
        assertThrows(EngineFailed.class, () -> slot.launch(() -> start("exec sleep 60")));
        assertFalse(slot.isRunning());
    }

    @Test
    void aToolThatFailsIsNamedWithTheTailOfItsLog() {
        var failed = assertThrows(
                EngineFailed.class, () -> start("echo no space; exit 4").awaitEnd(Duration.ofSeconds(10)));
        assertTrue(failed.getMessage().contains("exit code 4"), failed.getMessage());
        assertTrue(failed.getMessage().contains("no space"), failed.getMessage());
    }

    @Test
    void aProcessThatOutlivesItsStackIsEndedByTheNext() throws Exception {
        var home = new Home(folder);
        Files.createDirectories(home.logs());
        var left = ManagedProcess.start(
                "Kafka", folder, home.log("kafka"), Map.of(), List.of("bash", "-c", "exec sleep 60"));
        assertTrue(OrphanProcesses.end(home));
        assertTrue(ProcessHandle.of(left.pid()).isEmpty());
        assertFalse(OrphanProcesses.end(home));
    }

    @Test
    void anotherProcessWithTheNumberOfAnOldOneIsLeftAlone() throws Exception {
        var home = new Home(folder);
        Files.createDirectories(home.logs());
        var stranger = start("exec sleep 60");
        Files.writeString(home.log("kafka").resolveSibling("kafka.log.pid"), stranger.pid() + " 1000");
        assertFalse(OrphanProcesses.end(home));
        assertTrue(stranger.isAlive());
        stranger.kill();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "4711 ", "4711 yesterday", "number 4711", "99999999999999999999 1"})
    void aFileThatNamesNoProcessBlocksNothing(String content) throws Exception {
        var home = new Home(folder);
        Files.createDirectories(home.logs());
        var file = Files.writeString(home.log("kafka").resolveSibling("kafka.log.pid"), content);
        assertFalse(OrphanProcesses.end(home));
        assertFalse(Files.exists(file));
    }

    @Test
    void aProcessThatCannotBeRememberedIsEnded() throws Exception {
        Files.createDirectories(folder.resolve("kafka.log.pid/full"));
        var before = ProcessHandle.current().children().collect(Collectors.toSet());
        var failed = assertThrows(EngineFailed.class, () -> start("exec sleep 4711"));
        assertTrue(failed.getMessage().startsWith("Kafka cannot be started"), failed.getMessage());
        var left = ProcessHandle.current().children().filter(child -> !before.contains(child));
        for (var child : left.toList()) {
            assertTrue(OrphanProcesses.ends(child), () -> child.info() + " was left");
        }
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
