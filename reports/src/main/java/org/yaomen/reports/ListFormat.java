package org.yaomen.reports;

import java.io.IOException;
import java.io.OutputStream;

/** The files a list can be exported to（导出格式）. The stream is written to but never closed. */
public enum ListFormat {
    csv("text/csv;charset=UTF-8", Integer.MAX_VALUE) {
        @Override
        void print(ListReport list, OutputStream out) throws IOException {
            ListCsv.write(list, out);
        }
    },
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_000) {
        @Override
        void print(ListReport list, OutputStream out) throws IOException {
            Spreadsheet.write(list, out);
        }
    },
    /** Nobody reads more pages than this; a longer list is for a spreadsheet. */
    pdf("application/pdf", 100_000) {
        @Override
        void print(ListReport list, OutputStream out) throws IOException {
            ListPdf.write(list, out);
        }
    };

    private final String mediaType;
    private final int mostRows;

    ListFormat(String mediaType, int mostRows) {
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A file of this kind holds no more. */
    public int mostRows() {
        return mostRows;
    }

    abstract void print(ListReport list, OutputStream out) throws IOException;

    /**
     * Writes the whole list.
     *
     * @throws RenderingFailed when the stream cannot be written
     */
    public void write(ListReport list, OutputStream out) {
        try {
            print(list, out);
        } catch (IOException e) {
            throw new RenderingFailed("The list " + list.heading().title() + " could not be written.", e);
        }
    }
}
