package id.lindung.stack.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several callers begin at the same moment. */
public final class Together {

    private Together() {}

    /** What one of the callers does. */
    @FunctionalInterface
    public interface Call<T> {
        /** @param number of the caller, from 0 */
        T of(int number) throws Exception;
    }

    /** What each of them got, by number from 0. */
    public static <T> List<T> call(int callers, Call<T> call) {
        var threads = Executors.newFixedThreadPool(callers);
        var start = new CyclicBarrier(callers);
        try {
            var pending = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                var number = i;
                pending.add(threads.submit(() -> {
                    start.await();
                    return call.of(number);
                }));
            }
            var answers = new ArrayList<T>();
            for (var answer : pending) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
