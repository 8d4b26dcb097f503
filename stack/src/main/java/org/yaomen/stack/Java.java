package org.yaomen.stack;

import java.nio.file.Path;

/** The Java that runs this program also runs the servers（Java 程序）. */
final class Java {

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
