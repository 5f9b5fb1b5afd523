package id.lindung.compliance.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several callers press at the same moment. */
public final class Together {

    private Together() {}

    /** What each of them got. */
    public static <T> List<T> times(int callers, Callable<T> request) throws Exception {
        var barrier = new CyclicBarrier(callers);
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var pending = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                pending.add(threads.submit(() -> {
                    barrier.await();
                    return request.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var answer : pending) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
