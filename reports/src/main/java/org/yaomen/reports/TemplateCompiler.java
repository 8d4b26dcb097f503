package org.yaomen.reports;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates while the module is built（编译报表模板）; not part of the archive. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /** Compiles every template of the first folder into the second; a bad template ends the build. */
    public static void main(String[] folders) throws IOException, JRException {
        Path target = Files.createDirectories(Path.of(folders[1]));
        try (DirectoryStream<Path> sources = Files.newDirectoryStream(Path.of(folders[0]), "*.jrxml")) {
            for (Path source : sources) {
                String name = source.getFileName().toString().replace(".jrxml", ".jasper");
                JasperCompileManager.compileReportToFile(
                        source.toString(), target.resolve(name).toString());
            }
        }
    }
}
