package org.yaomen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.OutsideXml;
import org.yaomen.shared.Problem;

/** What a workbook says beside its cells（工作簿）: where its first visible sheet is and which are the others, how dates are counted and which cells are dates. */
record Workbook(String sheet, List<String> otherSheets, boolean from1904, BitSet dateStyles) {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhse]", Pattern.CASE_INSENSITIVE);

    /** Does something at each element that begins（逐元素读取）. */
    interface Visitor {
        void at(String element, XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    static Workbook of(Unzipped parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        walk(parts.part("xl/_rels/workbook.xml.rels"), (element, xml) -> {
            if (element.equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        });
        String[] first = {""};
        List<String> others = new ArrayList<>();
        boolean[] from1904 = {false};
        walk(parts.part("xl/workbook.xml"), (element, xml) -> {
            if (element.equals("workbookPr")) {
                from1904[0] = attribute(xml, "date1904").matches("1|true");
            }
            if (element.equals("sheet") && attribute(xml, "state").matches("|visible")) {
                if (first[0].isEmpty()) {
                    first[0] = path(targets.getOrDefault(relationship(xml), ""));
                } else {
                    others.add("工作表“" + attribute(xml, "name") + "”");
                }
            }
        });
        return new Workbook(first[0], others, from1904[0], dateStyles(parts.part("xl/styles.xml")));
    }

    private static String relationship(XMLStreamReader xml) {
        String id = xml.getAttributeValue(RELATIONSHIPS, "id");
        return String.valueOf(id == null ? xml.getAttributeValue(STRICT_RELATIONSHIPS, "id") : id);
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static BitSet dateStyles(@Nullable InputStream styles) throws IOException, XMLStreamException {
        BitSet dates = new BitSet();
        if (styles == null) {
            return dates;
        }
        Map<Integer, Boolean> formats = new HashMap<>();
        int[] style = {0};
        boolean[] inside = {false};
        walk(styles, (element, xml) -> {
            if (element.equals("numFmt")) {
                formats.put(number(attribute(xml, "numFmtId")), isDate(attribute(xml, "formatCode")));
            } else if (element.equals("cellXfs") || element.equals("cellStyles")) {
                inside[0] = element.equals("cellXfs");
            } else if (element.equals("xf") && inside[0]) {
                int format = number(attribute(xml, "numFmtId"));
                dates.set(style[0]++, formats.getOrDefault(format, isBuiltInDate(format)));
            }
        });
        return dates;
    }

    /** ECMA-376 part 1, 18.8.30: 27–36 and 50–58 are the dates of East Asia, 2017年3月1日 among them. */
    private static boolean isBuiltInDate(int format) {
        return List.of(range(14, 22), range(27, 36), range(45, 47), range(50, 58)).stream()
                .anyMatch(dates -> dates.isValidIntValue(format));
    }

    private static ValueRange range(int from, int to) {
        return ValueRange.of(from, to);
    }

    static boolean isDate(String format) {
        String shown = NOT_SHOWN.matcher(format).replaceAll("");
        return DATE_LETTERS.matcher(shown).find()
                && !shown.equalsIgnoreCase("general")
                && shown.chars().noneMatch(c -> c == '0' || c == '#' || c == '?');
    }

    static void walk(@Nullable InputStream part, Visitor visitor) throws IOException, XMLStreamException {
        if (part == null) {
            throw Problem.field("", "不是完整的 XLSX 文件");
        }
        try (part) {
            XMLStreamReader xml = OutsideXml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.at(xml.getLocalName(), xml);
                }
            }
        }
    }

    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
