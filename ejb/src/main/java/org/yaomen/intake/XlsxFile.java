package org.yaomen.intake;

import static org.yaomen.intake.Workbook.attribute;
import static org.yaomen.intake.Workbook.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.OutsideXml;
import org.yaomen.shared.Problem;

/** The first visible sheet of a spreadsheet, read row by row（XLSX 名单）. Nothing is evaluated, nothing fetched. */
final class XlsxFile implements TableFile {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 32_767;

    private final Path file;
    private final Unzipped parts;
    private final SharedStrings strings;
    private final Workbook workbook;
    private final InputStream sheet;
    private final XMLStreamReader xml;
    private int row;

    private XlsxFile(Path file, Unzipped parts, SharedStrings strings) throws IOException, XMLStreamException {
        this.file = file;
        this.parts = parts;
        this.strings = strings;
        this.workbook = Workbook.of(parts);
        readStrings();
        InputStream part = parts.part(workbook.sheet());
        if (part == null) {
            throw Problem.field("", "XLSX 文件内没有可见的工作表");
        }
        this.sheet = part;
        this.xml = OutsideXml.reader(part);
    }

    static XlsxFile of(byte[] bytes) {
        try {
            Path file = Files.createTempFile("yaomen-import-", ".xlsx");
            SharedStrings strings = new SharedStrings();
            @Nullable Unzipped parts = null;
            try {
                Files.write(file, bytes);
                parts = new Unzipped(file);
                return new XlsxFile(file, parts, strings);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                closeAll(file, strings, parts);
                throw e;
            }
        } catch (ZipException | XMLStreamException e) {
            throw unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeAll(Path file, SharedStrings strings, @Nullable Unzipped parts) throws IOException {
        strings.close();
        if (parts != null) {
            parts.close();
        }
        Files.deleteIfExists(file);
    }

    /** The reader's own message may quote the file, so it is not passed on. */
    private static Problem unreadable() {
        return Problem.field("", "文件损坏，不是完整的 XLSX 文件");
    }

    private void readStrings() throws IOException, XMLStreamException {
        InputStream part = parts.part("xl/sharedStrings.xml");
        if (part != null) {
            Workbook.walk(part, (element, at) -> {
                if (element.equals("si")) {
                    strings.add(text(at));
                }
            });
        }
        strings.complete();
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    row = attribute(xml, "r").isEmpty() ? row + 1 : number(attribute(xml, "r"));
                    TableRow found = new TableRow(row, cells());
                    if (!found.isBlank()) {
                        return found;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    /** Cells up to the last that is there; those left out between are empty. */
    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                String reference = attribute(xml, "r");
                int column = reference.isEmpty() ? cells.size() : column(reference);
                String text = cell();
                if (column >= MOST_COLUMNS && !text.isBlank()) {
                    throw Problem.field("", "第 " + row + " 行超过 " + MOST_COLUMNS + " 列");
                }
                if (column >= cells.size() && column < MOST_COLUMNS) {
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    cells.add(text);
                }
            }
        }
        return cells;
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    private String cell() throws XMLStreamException {
        String type = attribute(xml, "t");
        int style = number(attribute(xml, "s"));
        String value = "";
        @Nullable String formula = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = text(xml);
                    case "is" -> value = text(xml);
                    case "f" -> formula = text(xml);
                    default -> {
                        // Extensions say nothing about the content.
                    }
                }
            }
        }
        return formula == null ? shown(type, value, style) : "=" + formula;
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : strings.get(number(value));
            case "b" -> value.equals("1") ? "是" : "否";
            case "", "n" -> SheetNumber.text(value, workbook.dateStyles().get(style), workbook.from1904());
            default -> value;
        };
    }

    /** All text inside the current element but for readings of Chinese characters, which stand beside it. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (phonetic == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // Comments say nothing.
                }
            }
            if (text.length() > LONGEST_CELL) {
                throw Problem.field("", "单元格超过 " + LONGEST_CELL + " 个字");
            }
        }
        return text.toString();
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public List<String> leftOut() {
        return workbook.otherSheets();
    }

    @Override
    public void close() {
        try {
            sheet.close();
            closeAll(file, strings, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
