package org.yaomen.stack;

import java.time.Duration;
import java.time.Instant;

/** Clients wait here while the servers are down（闸门）. */
final class Gate {

    private static final Duration SETTLING = Duration.ofSeconds(5);

    private boolean open = true;
    private Instant opened = Instant.EPOCH;

    synchronized void pass() {
        while (!open) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    synchronized void close() {
        open = false;
    }

    synchronized void open() {
        open = true;
        opened = Instant.now();
        notifyAll();
    }

    /** Whether nothing has been killed of late, so that every answer counts. */
    synchronized boolean quiet() {
        return open && Instant.now().isAfter(opened.plus(SETTLING));
    }
}
