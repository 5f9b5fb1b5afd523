package id.lindung.moderation.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several callers begin at the same moment. */
public final class Together {

    private Together() {}

    /** What each of them got, by number from 0. */
    public static <T> List<T> call(int callers, IntFunction<T> call) {
        var threads = Executors.newFixedThreadPool(callers);
        var start = new CountDownLatch(1);
        try {
            var results = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                var number = i;
                results.add(threads.submit(() -> {
                    start.await();
                    return call.apply(number);
                }));
            }
            start.countDown();
            var values = new ArrayList<T>();
            for (var result : results) {
                values.add(result.get());
            }
            return values;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
