package org.yaomen.reports;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An exported list on paper（列表打印件）. A list has the columns that were asked for, which a compiled template could not
 * know; so it is set directly, a few rows in memory at a time.
 */
final class ListPdf {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_ON_A4 = 230;
    private static final float MARGIN = 28;
    private static final Color HEAD = new Color(0xee, 0xee, 0xee);
    private static final Color RULE = new Color(0x99, 0x99, 0x99);

    private final ListReport list;
    private final Font plain;
    private final Font bold;

    private ListPdf(ListReport list) throws IOException {
        this.list = list;
        // Of its own for each file: a font remembers which characters it has to bring along.
        this.plain = new Font(face("Regular"), 7);
        this.bold = new Font(face("Bold"), 7);
    }

    static void write(ListReport list, OutputStream out) throws IOException {
        new ListPdf(list).print(out);
    }

    private void print(OutputStream out) throws IOException {
        Document document = new Document(sheet(), MARGIN, MARGIN, MARGIN, MARGIN + 12);
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPageEvent(new PageNumbers(plain));
            document.addTitle(list.heading().title());
            document.addCreator("Yaomen");
            document.open();
            document.add(new Paragraph(list.heading().title(), new Font(bold.getBaseFont(), 14)));
            document.add(new Paragraph(list.heading().filter(), plain));
            document.add(new Paragraph(list.heading().origin(), plain));
            PdfPTable table = table();
            for (int row = 1; list.rows().hasNext(); row++) {
                line(table, list.rows().next(), plain);
                if (row % ROWS_IN_MEMORY == 0) {
                    document.add(table);
                }
            }
            if (list.hasSums()) {
                line(table, list.sums(), bold);
            }
            table.setComplete(true);
            document.add(table);
            document.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    /** A wide table would break its figures on A4. */
    private Rectangle sheet() {
        int characters =
                list.columns().stream().mapToInt(ListReport.Column::width).sum();
        return (characters > MOST_ON_A4 ? PageSize.A3 : PageSize.A4).rotate();
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(list.columns().size());
        float[] widths = new float[list.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = list.columns().get(i).width();
        }
        table.setWidths(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setComplete(false);
        for (ListReport.Column column : list.columns()) {
            PdfPCell cell = cell(column.head(), bold, Element.ALIGN_CENTER);
            cell.setBackgroundColor(HEAD);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
        return table;
    }

    private static void line(PdfPTable table, List<@Nullable Object> values, Font font) {
        for (Object value : values) {
            boolean number = value instanceof Number;
            table.addCell(cell(text(value), font, number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT));
        }
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(alignment);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.3f);
        cell.setPadding(2);
        return cell;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal amount && amount.scale() == 2) {
            return new DecimalFormat("#,##0.00;(#,##0.00)", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(amount);
        }
        String text = ListText.of(value);
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    private static BaseFont face(String weight) throws IOException {
        String name = "NotoSansSC-" + weight + ".ttf";
        try (InputStream font = ListPdf.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + name)) {
            if (font == null) {
                throw new IOException("There is no font " + name);
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, font.readAllBytes(), null);
        }
    }

    /** 第 n 页 共 m 页（页码）; how many there are is known at the end and filled in then. */
    private static final class PageNumbers extends PdfPageEventHelper {

        private static final float SIZE = 7;

        private final BaseFont font;
        private @Nullable PdfTemplate count;

        PageNumbers(Font font) {
            this.font = font.getBaseFont();
        }

        @Override
        public void onOpenDocument(PdfWriter writer, Document document) {
            count = writer.getDirectContent().createTemplate(60, 12);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            String text = "第 " + writer.getPageNumber() + " 页  共 ";
            float x = document.getPageSize().getWidth() / 2 - 30;
            PdfContentByte page = writer.getDirectContent();
            print(page, text, x, MARGIN - 6);
            if (count != null) {
                page.addTemplate(count, x + font.getWidthPoint(text, SIZE), MARGIN - 6);
            }
        }

        @Override
        public void onCloseDocument(PdfWriter writer, Document document) {
            if (count != null) {
                print(count, (writer.getPageNumber() - 1) + " 页", 0, 0);
            }
        }

        private void print(PdfContentByte canvas, String text, float x, float y) {
            canvas.beginText();
            canvas.setFontAndSize(font, SIZE);
            canvas.setTextMatrix(x, y);
            canvas.showText(text);
            canvas.endText();
        }
    }
}
