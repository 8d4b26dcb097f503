package org.yaomen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists as files, and what is read of them（测试名单）. All persons and enterprises are made up. */
final class Lists {

    static final Charset GB18030 = Charset.forName("GB18030");

    static final String ENTERPRISE_HEAD = "企业名称,统一社会信用代码,镇乡街道,地址,法定代表人,法定代表人身份证号,账户户名,银行账号,开户行行号,样例数据";
    static final String ENTERPRISE =
            "样例甲砖厂,91500154YANG000199,临江镇,样例村1组,赵样例,500234196108220006,样例甲砖厂,990020000002007925,103653000003,是";
    static final String CLOSURE_HEAD =
            "统一社会信用代码,设施名称,设施类别,窑门数（门）,核定产能（万块/年）,设备编号,申请日期,关闭日期,是否自愿,固定资产投资（万元）,上年产量/吨,职工人数";
    static final String CLOSURE =
            "91500154YANG000199,一号轮窑,烧结砖瓦窑,24,3600,KZ01-1；KZ01-2,2017-10-19,2017年11月10日,是,680.55,\"12,000\",35";

    /** A row that was read（读出的行）. */
    record Row(int number, List<String> cells, RowReading reading) {

        List<String> complaints() {
            return reading.broken().isEmpty()
                    ? reading.errors().stream().map(CellError::text).toList()
                    : reading.broken().stream().map(CellError::text).toList();
        }
    }

    /** What a file held（读出的名单）. */
    record Read(TableReader.Read file, List<Row> rows) {}

    private Lists() {}

    static byte[] csv(Charset charset, String... lines) {
        return String.join("\r\n", lines).getBytes(charset);
    }

    static byte[] csv(String... lines) {
        return csv(StandardCharsets.UTF_8, lines);
    }

    static Read read(ListKind kind, byte[] file) {
        List<Row> rows = new ArrayList<>();
        TableReader.Read read = new TableReader(kind).read(file, (header, row) -> {
            List<String> cells = RowText.of(header, row).cells();
            rows.add(new Row(row.number(), cells, RowReading.of(header, cells)));
        });
        return new Read(read, rows);
    }

    /** A spreadsheet by an independent writer; texts are shared strings, dates serial numbers. */
    static byte[] xlsx(List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名单");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    put(sheet, r, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value.toString().startsWith("=")) {
            sheet.formula(row, column, value.toString().substring(1));
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    static List<Object> cells(String line) {
        return Arrays.stream(line.split(",")).map(Object.class::cast).collect(Collectors.toList());
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook written by hand: whatever the parts say. */
    static byte[] workbook(String sheetData, String sharedStrings, String styles) {
        String ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return zip(Map.of(
                "xl/workbook.xml",
                bytes("<workbook " + ns
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"隐\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"名单\" r:id=\"rId2\"/>"
                        + "<sheet name=\"另表\" r:id=\"rId1\"/></sheets>"
                        + "</workbook>"),
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/hidden.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                "xl/styles.xml",
                bytes("<styleSheet " + ns + ">" + styles + "</styleSheet>"),
                "xl/sharedStrings.xml",
                bytes("<sst " + ns + ">" + sharedStrings + "</sst>"),
                "xl/worksheets/sheet1.xml",
                bytes("<worksheet " + ns + "><sheetData>" + sheetData + "</sheetData></worksheet>")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
