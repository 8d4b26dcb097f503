package org.yaomen.stack.walk;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** What does not depend on one another is done side by side（并行）, in answers' order. */
final class Together {

    private static final int AT_ONCE = 8;

    private Together() {}

    static <T, R> List<R> each(Collection<T> items, Function<T, R> work) {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<CompletableFuture<R>> answers = items.stream()
                    .map(item -> CompletableFuture.supplyAsync(() -> work.apply(item), hands))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            hands.shutdown();
        }
    }
}
