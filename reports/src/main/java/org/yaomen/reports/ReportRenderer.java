package org.yaomen.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSwapFile;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * Turns a report into the bytes of a file（报表生成）.
 *
 * <p>Thread-safe; keep one for the whole application, so that templates and fonts are read once. The stream handed in
 * is written to but never closed. On a machine without fontconfig, Java needs {@code -Dsun.awt.fontconfig}: see {@code
 * fontconfig.properties} beside this class.
 */
public final class ReportRenderer {

    private static final String FONT = "Noto Sans SC";
    private static final int PAGES_IN_MEMORY = 100;
    private static final int SWAP_BLOCK_BYTES = 4096;
    private static final int SWAP_GROWTH_BLOCKS = 256;

    private final Path swapFolder;
    private final Map<String, JasperReport> templates = new ConcurrentHashMap<>();

    /** Pages of long reports wait in the machine's folder for temporary files. */
    public ReportRenderer() {
        this(Path.of(System.getProperty("java.io.tmpdir", ".")));
    }

    /**
     * @param swapFolder where the pages of long reports wait; nothing is left there
     */
    public ReportRenderer(Path swapFolder) {
        this.swapFolder = swapFolder;
    }

    /**
     * Writes the report as a PDF with an embedded Chinese font.
     *
     * @return the texts that do not print as written because the font lacks some of their characters; show them
     * @throws RenderingFailed when the template, the font or the disk fails
     */
    public List<MissingCharacters> pdf(Report report, OutputStream out) {
        CharacterCheck check = new CharacterCheck(font());
        Filling filling = Filling.of(report, check);
        JRVirtualizer virtualizer = new JRSwapFileVirtualizer(
                PAGES_IN_MEMORY, new JRSwapFile(swapFolder.toString(), SWAP_BLOCK_BYTES, SWAP_GROWTH_BLOCKS), true);
        try {
            JasperPrint pages = fill(filling, virtualizer);
            export(pages, report.title(), out);
            return check.found();
        } catch (JRException e) {
            throw new RenderingFailed("The report " + filling.template() + " could not be printed.", e);
        } finally {
            virtualizer.cleanup();
        }
    }

    /**
     * Writes the report as a spreadsheet of one sheet, with numbers as numbers and dates as dates.
     *
     * @throws RenderingFailed when the stream cannot be written
     */
    public void xlsx(Report report, OutputStream out) {
        try {
            Spreadsheet.write(report, out);
        } catch (IOException e) {
            throw new RenderingFailed("The spreadsheet " + report.title() + " could not be written.", e);
        }
    }

    private JasperPrint fill(Filling filling, JRVirtualizer virtualizer) throws JRException {
        Map<String, Object> parameters = filling.parameters();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
        parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
        JasperReport template = templates.computeIfAbsent(filling.template(), ReportRenderer::load);
        JasperPrint pages = JasperFillManager.fillReport(template, parameters, filling.rows());
        ((JRSwapFileVirtualizer) virtualizer).setReadOnly(true);
        return pages;
    }

    private static void export(JasperPrint pages, String title, OutputStream out) throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setMetadataTitle(title);
        configuration.setMetadataCreator("Yaomen");
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setConfiguration(configuration);
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    private static JasperReport load(String template) {
        try (InputStream compiled = ReportRenderer.class.getResourceAsStream(template + ".jasper")) {
            if (compiled == null) {
                throw new IOException("There is no template " + template);
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException | JRException e) {
            throw new RenderingFailed("The template " + template + " could not be read.", e);
        }
    }

    private static java.awt.Font font() {
        FontInfo info = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getFontInfo(FONT, Locale.SIMPLIFIED_CHINESE);
        return info.getFontFamily().getNormalFace().getFont();
    }
}
