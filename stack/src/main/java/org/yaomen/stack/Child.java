package org.yaomen.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server's process（子进程）: its log file, its process id on disk for the watchdog, its end. The process is the server
 * itself, not a script around it.
 */
final class Child {

    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    static Child start(String name, DataFolder data, List<String> command, Map<String, String> environment) {
        Path log = data.log(name);
        try {
            if (Files.exists(log)) {
                Files.move(log, data.log(name + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(command))
                    .directory(data.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith("YAOMEN_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Path pidFile = data.run().resolve(name + ".pid");
            Files.writeString(pidFile, process.pid() + "\n");
            return new Child(name, process, log, pidFile);
        } catch (IOException e) {
            throw new StackException("%s does not start: %s. 无法启动。".formatted(name, e.getMessage()), e);
        }
    }

    /** So that Ctrl-C reaches the launcher alone, which then stops the servers in their order. */
    private static List<String> inItsOwnSession(List<String> command) {
        if (!Files.isExecutable(NEW_SESSION)) {
            return command;
        }
        List<String> whole = new java.util.ArrayList<>(List.of(NEW_SESSION.toString()));
        whole.addAll(command);
        return whole;
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    StackException died() {
        return new StackException("%s ended by itself (exit code %d); its log is %s. %s 意外退出，日志见上述文件。"
                .formatted(name, process.exitValue(), log, name));
    }

    /** Asks it to end with SIGTERM and, when it will not, ends it. */
    void stop(int patienceSeconds) {
        process.destroy();
        waitOrKill(patienceSeconds);
    }

    /** Sends another signal than SIGTERM. */
    void stop(String signal, int patienceSeconds) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            waitOrKill(patienceSeconds);
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private void waitOrKill(int patienceSeconds) {
        try {
            if (process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
                forget();
            } else {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** {@code kill -9}; returns when the process and all it had started are gone. */
    void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        awaitEnd(process.toHandle());
        for (ProcessHandle descendant : descendants) {
            awaitEnd(descendant);
        }
        forget();
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(5, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
