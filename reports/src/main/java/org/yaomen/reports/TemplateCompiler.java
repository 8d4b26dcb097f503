package org.yaomen.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Compiles the templates while the module is built（编译报表模板）; not part of the archive. */
public final class TemplateCompiler {

    /** The reader wants an element's kind before its other attributes. */
    private static final Pattern IDENTIFIED =
            Pattern.compile("<(?:jasperReport|dataset|datasetRun|element kind=\"\\w+\")(?= )");

    private TemplateCompiler() {}

    /** Compiles every template of the first folder into the second; a bad template ends the build. */
    public static void main(String[] folders) throws IOException, JRException {
        Path target = Files.createDirectories(Path.of(folders[1]));
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(Path.of(folders[0]), "*.jrxml")) {
            for (Path source : sources) {
                String name = source.getFileName().toString().replace(".jrxml", ".jasper");
                String template = withFixedIdentifiers(Files.readString(source), name);
                JasperDesign design = JRXmlLoader.load(new ByteArrayInputStream(template.getBytes(UTF_8)));
                JasperCompileManager.compileReportToFile(
                        design, target.resolve(name).toString());
            }
        }
    }

    /** Elements without an identifier would get a random one, and the archive other bytes with every build. */
    private static String withFixedIdentifiers(String template, String name) {
        Matcher matcher = IDENTIFIED.matcher(template);
        return matcher.replaceAll(
                tag -> tag.group() + " uuid=\"" + UUID.nameUUIDFromBytes((name + tag.start()).getBytes(UTF_8)) + "\"");
    }
}
