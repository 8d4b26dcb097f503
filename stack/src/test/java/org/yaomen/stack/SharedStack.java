package org.yaomen.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The one running system that all system tests of a run share（系统测试环境）: free ports, fresh data under target. */
final class SharedStack {

    private static final SharedStack ONLY = new SharedStack();

    private final Stack stack;
    private final Officials officials;

    private SharedStack() {
        try {
            Path data = Path.of("target", "it-data").toAbsolutePath();
            Unpacked.delete(data);
            stack = Stack.prepare(Settings.of(System.getenv()).on(data).onFreePorts());
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            System.out.println(stack.timings());
            officials = Officials.of(stack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stack stack() {
        return ONLY.stack;
    }

    static Officials officials() {
        return ONLY.officials;
    }
}
