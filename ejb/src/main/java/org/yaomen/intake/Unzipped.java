package org.yaomen.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;

/** The parts of a packed file, unpacked no further than an honest one would need（解包）: a bomb is refused on the way. */
final class Unzipped implements AutoCloseable {

    /** 200,000 rows of forty columns come to about this. */
    private static final long LARGEST_BYTES = 512L << 20;

    /** Sheets shrink ten- to fiftyfold; a bomb a thousandfold. Small parts may shrink as they like. */
    private static final int HIGHEST_RATIO = 200;

    private static final long UNSUSPECTED_BYTES = 4L << 20;
    private static final int MOST_PARTS = 1_000;

    private final ZipFile zip;
    private long taken;

    Unzipped(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw Problem.field("", "文件内的部件超过 " + MOST_PARTS + " 个，不是正常的 XLSX 文件");
        }
    }

    /** A part to be read to its end by the caller, or null when there is none of that name. */
    @Nullable
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? null
                : new BufferedInputStream(new Bounded(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out（计量）. */
    private final class Bounded extends FilterInputStream {

        private final long packed;
        private long own;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int count = in.read(into, start, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            own += bytes;
            taken += bytes;
            boolean bomb = own > UNSUSPECTED_BYTES && own > HIGHEST_RATIO * Math.max(packed, 1);
            if (bomb || taken > LARGEST_BYTES) {
                throw Problem.field("", "文件解压后过大，不是正常的 XLSX 文件");
            }
        }
    }
}
