package org.yaomen.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders of the cache that are made once and then only read（解包缓存）. A folder appears under its name only when it is
 * whole; a lock file keeps two launchers from making the same one.
 */
final class Unpacked {

    /** Fills an empty folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    private final Path cache;

    Unpacked(Path cache) {
        this.cache = cache;
    }

    Path folder(String name, Filling filling) {
        Path folder = cache.resolve(name);
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    Path draft = cache.resolve(name + ".draft");
                    delete(draft);
                    Files.createDirectories(draft);
                    filling.into(draft);
                    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new StackException("Cannot prepare %s: %s. 无法准备该目录。".formatted(folder, e.getMessage()), e);
        }
    }

    /** The one folder at the top of a server's archive, unpacked. */
    Path server(Path serverList, String artifact) {
        Path archive = archive(serverList, artifact);
        String name = archive.getFileName().toString().replace(".zip", "");
        Path folder = folder(name, draft -> Archives.unzip(archive, draft));
        try (Stream<Path> tops = Files.list(folder)) {
            return tops.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path archive(Path serverList, String artifact) {
        try {
            return Stream.of(Files.readString(serverList).strip().split("\\|"))
                    .map(Path::of)
                    .filter(file -> file.getFileName().toString().startsWith(artifact))
                    .findFirst()
                    .orElseThrow(() -> new StackException(artifact + " is not in " + serverList));
        } catch (IOException e) {
            throw new StackException(
                    "The servers are not here yet: build first (./mvnw package). 请先构建（./mvnw package）。", e);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    static void copy(InputStream from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
