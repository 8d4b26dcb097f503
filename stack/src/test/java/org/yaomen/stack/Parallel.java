package org.yaomen.stack;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The same work on many things at once（并行）; answers in the order of the things. */
final class Parallel {

    private Parallel() {}

    static <T, R> List<R> each(int atOnce, Collection<T> things, Function<T, R> work) {
        ExecutorService hands = Executors.newFixedThreadPool(atOnce);
        try {
            List<Callable<R>> tasks = things.stream()
                    .map(thing -> (Callable<R>) () -> work.apply(thing))
                    .toList();
            List<R> answers = new java.util.ArrayList<>();
            for (Future<R> answer : hands.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            hands.shutdownNow();
        }
    }
}
