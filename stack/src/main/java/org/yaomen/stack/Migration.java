package org.yaomen.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to the archive's version（数据库迁移）, as the role that owns it. The scripts are taken out of the
 * archive that will be deployed, so the two cannot differ.
 */
final class Migration {

    /** What a database is installed as, once and for good（安装类型）. */
    enum Kind {
        SINGLE_MACHINE,
        PRODUCTION
    }

    private static final String EJB_JAR = "yaomen-ejb.jar";
    private static final String SCRIPTS = "db/migration/";

    private static final Logger CHATTER = Logger.getLogger("org.flywaydb");

    private final String url;
    private final String owner;
    private final String password;

    Migration(String url, String owner, String password) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        CHATTER.setLevel(Level.OFF);
    }

    /** Applies what is missing; the answer is how many scripts that were. */
    int run(Path ear, Kind kind, String scopeKey) {
        try {
            Path work = Files.createTempDirectory("yaomen-migration");
            try {
                Path scripts = extract(ear, work);
                int applied = Flyway.configure()
                        .dataSource(url, owner, password)
                        .locations("filesystem:" + scripts)
                        .failOnMissingLocations(true)
                        .validateMigrationNaming(true)
                        .cleanDisabled(true)
                        .load()
                        .migrate()
                        .migrationsExecuted;
                mark(kind, scopeKey);
                return applied;
            } finally {
                Unpacked.delete(work);
            }
        } catch (IOException e) {
            throw new StackException(
                    "Cannot read the migrations of %s: %s. 无法读取迁移脚本。".formatted(ear, e.getMessage()), e);
        } catch (org.flywaydb.core.api.FlywayException | SQLException e) {
            throw new StackException("The migration failed: %s 数据库迁移失败。".formatted(e.getMessage()), e);
        }
    }

    private void mark(Kind kind, String scopeKey) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            call(connection, "select install_kind(?)", kind.name());
            call(connection, "select set_scope_key(decode(?, 'base64'))", scopeKey);
            connection.commit();
        }
    }

    private static void call(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.execute();
        }
    }

    private static Path extract(Path ear, Path work) throws IOException {
        Path jar = work.resolve(EJB_JAR);
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            ZipEntry entry = zip.getEntry(EJB_JAR);
            if (entry == null) {
                throw new IOException(EJB_JAR + " is not in it");
            }
            try (InputStream content = zip.getInputStream(entry)) {
                Unpacked.copy(content, jar);
            }
        }
        Archives.unzip(jar, work, SCRIPTS);
        return work.resolve(SCRIPTS);
    }
}
