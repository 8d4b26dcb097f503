package org.yaomen.stack;

/** Waiting for a server（等待）. */
final class Pause {

    private Pause() {}

    static void millis(long duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted. 已中断。", e);
        }
    }
}
