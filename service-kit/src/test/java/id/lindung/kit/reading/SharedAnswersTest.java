package id.lindung.kit.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.identity.Caller;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks for the same at the same time gets one answer; nobody gets that of another platform. */
@Timeout(60)
class SharedAnswersTest {

    private static final Method FIGURES = method();

    private final SharedAnswers shared = new SharedAnswers();
    private final AtomicInteger computed = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void whatManyAskForAtTheSameTimeIsComputedOnce() throws Exception {
        var askers = new ArrayList<Asker>();
        for (int i = 0; i < 20; i++) {
            askers.add(ask(null, "GAMBLING", null, official("officer-" + i)));
        }
        end.countDown();
        for (var asker : askers) {
            assertEquals(1, asker.answer());
        }
    }

    @Test
    void anotherPlatformAnotherArgumentAndAnotherRoleAreAnotherQuestion() throws Exception {
        var askers = List.of(
                ask(null, "GAMBLING", null, official("o")),
                ask("tiktok", "GAMBLING", null, official("o")),
                ask("instagram", "GAMBLING", null, official("o")),
                ask(null, "TERRORISM", null, official("o")),
                ask(null, "GAMBLING", null, new Caller("i", "o", "o", Set.of("LEGAL"), Optional.empty())),
                ask(null, "GAMBLING", null, new Caller("i", "o", "o", Set.of("OFFICER"), Optional.of("tiktok"))));
        end.countDown();
        var answers = new ArrayList<Object>();
        for (var asker : askers) {
            answers.add(asker.answer());
        }
        assertEquals(askers.size(), Set.copyOf(answers).size(), answers::toString);
    }

    @Test
    void nothingIsKeptOnceItIsAnswered() throws Exception {
        end.countDown();
        assertEquals(1, ask(null, "GAMBLING").answer());
        assertEquals(2, ask(null, "GAMBLING").answer());
    }

    @Test
    void whatFailsFailsForAllWhoWait() throws Exception {
        var first = new Asker(null, new Object[] {"x"}, () -> {
            end.await();
            throw new IllegalStateException("no");
        });
        var second = ask(null, "x");
        end.countDown();
        assertEquals(
                "no", assertThrows(IllegalStateException.class, first::answer).getMessage());
        assertEquals(
                "no", assertThrows(IllegalStateException.class, second::answer).getMessage());
        assertEquals(1, ask(null, "x").answer(), "and not for those who ask later");
    }

    private Asker ask(String confinement, Object... arguments) throws InterruptedException {
        return new Asker(confinement, arguments, () -> {
            var number = computed.incrementAndGet();
            end.await();
            return number;
        });
    }

    private static Caller official(String name) {
        return new Caller("i", name, name, Set.of("OFFICER"), Optional.empty());
    }

    private static Method method() {
        try {
            return Object.class.getMethod("toString");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks on a thread of its own, and is there once that one waits or has ended. */
    private final class Asker {

        private final FutureTask<Object> asked;

        Asker(String confinement, Object[] arguments, java.util.concurrent.Callable<Object> compute)
                throws InterruptedException {
            asked = new FutureTask<>(() -> shared.once(FIGURES, arguments, confinement, compute));
            var thread = new Thread(asked, "asker");
            thread.setDaemon(true);
            thread.start();
            while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
                Thread.sleep(1);
            }
        }

        Object answer() throws Exception {
            try {
                return asked.get();
            } catch (java.util.concurrent.ExecutionException e) {
                throw (Exception) e.getCause();
            }
        }
    }
}
