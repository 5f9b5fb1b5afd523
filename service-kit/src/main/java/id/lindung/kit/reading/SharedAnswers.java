package id.lindung.kit.reading;

import id.lindung.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * Computes once what several ask for at the same time: twenty officials who open the same page in the morning. Nothing
 * is kept beyond that, so an answer is at most as old as its computation takes.
 */
@ApplicationScoped
class SharedAnswers {

    private final ConcurrentMap<Question, FutureTask<Object>> running = new ConcurrentHashMap<>();
    /** What makes two questions the same. */
    private record Question(Method method, List<Object> arguments, String confinement) {}

    /** In place of a caller: what may be seen depends on roles and platform, not on the person. */
    private record Sight(Set<String> roles, Optional<String> platformId) {}

    /**
     * The answer of whoever asks for the same already, or else the given one.
     *
     * @param confinement platform of the caller, null for officials, whether the method asks for it or not: nobody gets
     *     what was read for another platform
     */
    Object once(Method method, Object[] arguments, String confinement, Callable<Object> compute) throws Exception {
        var question = new Question(
                method, Stream.of(arguments).map(SharedAnswers::comparable).toList(), confinement);
        var mine = new FutureTask<>(compute);
        var first = running.putIfAbsent(question, mine);
        if (first == null) {
            try {
                mine.run();
            } finally {
                running.remove(question, mine);
            }
        }
        try {
            return (first == null ? mine : first).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception refused ? refused : e;
        }
    }

    private static Object comparable(Object argument) {
        return argument instanceof Caller caller ? new Sight(caller.roles(), caller.platformId()) : argument;
    }
}
