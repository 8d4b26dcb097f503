package org.yaomen.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.yaomen.shared.Problem;

/** The texts that a workbook keeps once and names by number（共享字符串）: on disk, however many there are. */
final class SharedStrings implements AutoCloseable {

    private final Path file;
    private final OutputStream out;
    private int[] ends = new int[1024];
    private int count;
    private int written;
    private ByteBuffer texts = ByteBuffer.allocate(0);

    SharedStrings() throws IOException {
        file = Files.createTempFile("yaomen-strings-", ".tmp");
        out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = written;
    }

    /** No more are added. */
    void complete() throws IOException {
        out.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, written);
        }
    }

    String get(int number) {
        if (number < 0 || number >= count) {
            throw Problem.field("", "XLSX 文件内容不完整：没有第 " + number + " 个共享字符串");
        }
        int start = number == 0 ? 0 : ends[number - 1];
        byte[] bytes = new byte[ends[number] - start];
        texts.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
