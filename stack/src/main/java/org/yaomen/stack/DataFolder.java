package org.yaomen.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must survive a restart（数据目录）: database, users, secrets, logs. One launcher at a time; servers that an earlier
 * launcher left behind are ended before anything starts.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StackException(
                        "Yaomen is already running on %s; stop it first, or name another folder in YAOMEN_DATA. 该数据目录已有窑门在运行。"
                                .formatted(root));
            }
            DataFolder data = new DataFolder(root, channel);
            Files.createDirectories(data.run());
            Files.createDirectories(data.root.resolve("logs"));
            data.endLeftovers();
            return data;
        } catch (IOException e) {
            throw new StackException("Cannot use the data folder %s: %s. 无法使用数据目录。".formatted(root, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path run() {
        return root.resolve("run");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    private void endLeftovers() throws IOException {
        List<Path> pidFiles;
        try (Stream<Path> files = Files.list(run())) {
            pidFiles = files.filter(file -> file.toString().endsWith(".pid")).toList();
        }
        for (Path pidFile : pidFiles) {
            String pid = Files.readString(pidFile).strip();
            if (pid.matches("[0-9]+")) {
                leftover(Long.parseLong(pid)).ifPresent(DataFolder::end);
            }
            Files.delete(pidFile);
        }
    }

    /** The process of that number, if it is one of ours: its command line names this folder. */
    private Optional<ProcessHandle> leftover(long pid) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .commandLine()
                        .or(() -> commandLine(pid))
                        .filter(line -> line.contains(root.toString()))
                        .isPresent());
    }

    private static Optional<String> commandLine(long pid) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline")));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroyForcibly();
        for (ProcessHandle each : all) {
            each.destroyForcibly();
            each.onExit().join();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
