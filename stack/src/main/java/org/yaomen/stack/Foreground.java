package org.yaomen.stack;

/**
 * A stack that lives as long as this program（前台运行）. Ctrl-C or SIGTERM, at any moment of the start too, stops the
 * servers in their order and ends with 0.
 */
final class Foreground {

    private static volatile boolean ending;

    private Foreground() {}

    /** Returns when everything answers, after saying how long it took. */
    static Stack start(Settings settings) {
        Stack stack = Stack.prepare(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "yaomen-end"));
        System.out.printf(
                "Starting; data in %s, logs in %s. 正在启动……%n",
                stack.data().root(), stack.data().root().resolve("logs"));
        stack.start();
        System.out.println(stack.timings());
        return stack;
    }

    private static void end(Stack stack) {
        boolean bySignal = !ending;
        if (bySignal) {
            System.out.println("Stopping. 正在停止……");
        }
        stack.close();
        if (bySignal) {
            Runtime.getRuntime().halt(0);
        }
    }

    static void exit(int code) {
        ending = true;
        System.exit(code);
    }
}
