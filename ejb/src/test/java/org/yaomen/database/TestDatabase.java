package org.yaomen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL with the real schema（测试数据库）. One server serves the whole run, with every guarantee on that money
 * needs; the migrations run once, as the owner, and each test class gets its own copy of the result.
 */
public final class TestDatabase {

    public static final String SUPERUSER = "postgres";
    public static final String OWNER = "yaomen_owner";
    public static final String APPLICATION = "yaomen_app";

    private static final String MIGRATED = "migrated";
    private static final byte[] SCOPE_KEY = "a key of thirty-two bytes, right".getBytes(StandardCharsets.UTF_8);
    private static final AtomicInteger COPIES = new AtomicInteger();

    /** The server and the migrated database, made when first asked for. */
    private static final class Server {
        private static final Logger CHATTER = Logger.getLogger("org.flywaydb");
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "120")
                        .setServerConfig("timezone", "Asia/Shanghai")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
                prepare(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void prepare(EmbeddedPostgres server) throws SQLException {
            try (Session session = open(server, "postgres", SUPERUSER)) {
                session.autoCommit();
                session.run("create role yaomen_owner login nosuperuser nocreatedb nocreaterole nobypassrls");
                session.run("create role yaomen_app login nosuperuser nocreatedb nocreaterole nobypassrls");
                session.run("create database migrated owner yaomen_owner");
            }
            CHATTER.setLevel(Level.WARNING);
            Flyway.configure()
                    .dataSource(url(server, MIGRATED), OWNER, "")
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh copy, installed as a demonstration on one machine. */
    public static TestDatabase singleMachine() throws SQLException {
        return installed("SINGLE_MACHINE");
    }

    /** A fresh copy, installed for production. */
    public static TestDatabase production() throws SQLException {
        return installed("PRODUCTION");
    }

    private static TestDatabase installed(String kind) throws SQLException {
        TestDatabase copy = new TestDatabase("copy_" + COPIES.incrementAndGet());
        try (Session session = open(Server.RUNNING, "postgres", SUPERUSER)) {
            session.autoCommit();
            session.run("create database " + copy.name + " template migrated owner yaomen_owner strategy file_copy");
            session.run("revoke all on database " + copy.name + " from public");
            session.run("grant connect on database " + copy.name + " to yaomen_app");
        }
        try (Session session = copy.owner()) {
            session.value("select install_kind(?)", kind);
            session.value("select set_scope_key(?)", (Object) SCOPE_KEY);
            session.commit();
        }
        return copy;
    }

    /** The application as this official of this region, as the region's interceptor would open its transaction. */
    public Session official(String user, String region) throws SQLException {
        Session session = application();
        session.enter(user, region);
        return session;
    }

    /** The application before anybody is known. */
    public Session application() throws SQLException {
        return open(Server.RUNNING, name, APPLICATION);
    }

    public Session owner() throws SQLException {
        return open(Server.RUNNING, name, OWNER);
    }

    public Session superuser() throws SQLException {
        return open(Server.RUNNING, name, SUPERUSER);
    }

    /** {@code user|region|digest}, signed as the application signs it. */
    public static String scope(String user, String region) {
        String message = user + "|" + region;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SCOPE_KEY, "HmacSHA256"));
            byte[] digest = mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
            return message + "|" + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Session open(EmbeddedPostgres server, String database, String role) throws SQLException {
        return new Session(DriverManager.getConnection(url(server, database), role, ""));
    }

    private static String url(EmbeddedPostgres server, String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }
}
