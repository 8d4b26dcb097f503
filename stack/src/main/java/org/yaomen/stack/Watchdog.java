package org.yaomen.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Ends the servers when the launcher is gone without having stopped them（看门狗）, even by {@code kill -9}. A small
 * shell holds the other end of a pipe: when the launcher ends, for whatever reason, the pipe closes, and whatever
 * process ids are still on file are ended, if their command line names the data folder.
 */
final class Watchdog {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r line; do :; done
            ours() {
              if [ -r "/proc/$1/cmdline" ]; then tr '\\0' ' ' < "/proc/$1/cmdline"; else ps -p "$1" -o args=; fi \\
                2>/dev/null | grep -qF -- "$2"
            }
            left=
            for file in "$1"/run/*.pid; do
              [ -f "$file" ] || continue
              pid=$(cat "$file")
              ours "$pid" "$1" || continue
              case "$file" in */postgres.pid) kill -INT "$pid" ;; *) kill -TERM "$pid" ;; esac
              left="$left $pid"
            done
            [ -n "$left" ] || exit 0
            sleep 10
            for pid in $left; do
              ours "$pid" "$1" && kill -KILL "$pid"
            done
            """;

    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    static Watchdog start(DataFolder data) {
        Path root = data.root();
        try {
            return new Watchdog(new ProcessBuilder(List.of("sh", "-c", SCRIPT, "yaomen-watchdog", root.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new StackException("The watchdog does not start: %s. 看门狗无法启动。".formatted(e.getMessage()), e);
        }
    }

    /** Closes the pipe: the watchdog looks once more whether anything was left, and goes. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            process.destroyForcibly();
        }
    }
}
