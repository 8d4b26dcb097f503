package org.yaomen.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every text file of the repository that people write（源码树）, by its path from the root. */
final class SourceTree {

    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "data", "node_modules", "frontend-node", ".idea", ".vscode");

    private SourceTree() {}

    static Map<String, String> read() {
        Path root = root();
        Map<String, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = NOT_OURS.contains(folder.getFileName().toString()) && !folder.equals(root);
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    boolean generated = file.endsWith("frontend/src/api/schema.d.ts");
                    if (attributes.size() < 2_000_000 && attributes.isRegularFile() && !generated) {
                        read(file, root.relativize(file).toString().replace('\\', '/'), texts);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void read(Path file, String name, Map<String, String> texts) throws IOException {
        try {
            texts.put(name, Files.readString(file));
        } catch (MalformedInputException binary) {
            // A picture or an archive holds no words to check.
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the root of the repository was not found");
        }
        return folder;
    }
}
