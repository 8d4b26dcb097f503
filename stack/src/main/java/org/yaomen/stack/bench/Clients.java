package org.yaomen.stack.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Eight at work at once（并发客户端）, each on its own share. */
final class Clients {

    static final int COUNT = 8;

    private Clients() {}

    /** Answers the seconds from the first start to the last end. */
    static <T> double seconds(List<T> items, Consumer<List<T>> work) {
        ExecutorService hands = Executors.newFixedThreadPool(COUNT);
        long begin = System.nanoTime();
        try {
            CompletableFuture.allOf(shares(items).stream()
                            .map(share -> CompletableFuture.runAsync(() -> work.accept(share), hands))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            hands.shutdown();
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static <T> List<List<T>> shares(List<T> items) {
        List<List<T>> shares = new ArrayList<>();
        for (int client = 0; client < COUNT; client++) {
            shares.add(items.subList(items.size() * client / COUNT, items.size() * (client + 1) / COUNT));
        }
        return shares;
    }

    static <T> List<List<T>> groups(List<T> items, int size) {
        List<List<T>> groups = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            groups.add(items.subList(from, Math.min(from + size, items.size())));
        }
        return groups;
    }
}
