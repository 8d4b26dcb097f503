package org.yaomen.stack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the application server holds in memory（服务器内存）, in MB, where the system tells; otherwise a question mark. */
final class ServerMemory {

    private ServerMemory() {}

    static String now() {
        return read("VmRSS:");
    }

    /** The most it has held since it started. */
    static String peak() {
        return read("VmHWM:");
    }

    private static String read(String line) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("org.jboss.as.standalone"))
                .findFirst()
                .map(server -> megabytes(Path.of("/proc/" + server.pid() + "/status"), line))
                .orElse("?");
    }

    private static String megabytes(Path status, String wanted) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(wanted))
                    .map(line -> String.valueOf(Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024))
                    .findFirst()
                    .orElse("?");
        } catch (IOException untold) {
            return "?";
        }
    }
}
