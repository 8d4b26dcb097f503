package org.yaomen.stack.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The plainest SQL that writes or reads the same rows（直接写入与统计）, in seconds. */
final class PlainWorkers {

    private static final int BUFFER = 1 << 16;

    private final Subject.Login owner;

    PlainWorkers(Subject.Login owner) {
        this.owner = owner;
    }

    /** Rows of a table once more（一张表）: its columns that are not computed, and which rows. */
    private record Rows(String table, String columns, String which) {}

    /** Into a table with the same columns, keys and indexes, from a file of the same rows. */
    double workers(List<String> lists, int size) {
        return loaded(new Rows("worker", "*", "import_id in ('" + String.join("','", lists) + "')"), size);
    }

    /** What human resources said of each, and what was frozen. */
    double sheet(String sheet, int size) {
        String which = "sheet_id = '" + sheet + "'";
        return loaded(new Rows("severance_fact", "*", which), size)
                + loaded(new Rows("severance_line", "id, region_code, document, sha256, recorded_at", which), size);
    }

    private double loaded(Rows rows, int size) {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table plain_rows (like " + rows.table() + " including all)");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            Path file = file(copy, rows);
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            statement.execute("create temp table given on commit drop as select " + rows.columns() + " from "
                    + rows.table() + " limit 0");
            try (InputStream in = Files.newInputStream(file)) {
                copy.copyIn("copy given from stdin (format binary)", in, BUFFER);
            }
            String columns = rows.columns().equals("*") ? "" : "(" + rows.columns() + ")";
            int written = statement.executeUpdate("insert into plain_rows " + columns + " select * from given");
            connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            Files.delete(file);
            statement.execute("drop table plain_rows");
            connection.commit();
            if (written != size) {
                throw new IllegalStateException(written + " rows of " + rows.table() + " instead of " + size);
            }
            return seconds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk: a million frozen lines are gigabytes. */
    private static Path file(CopyManager copy, Rows rows) throws SQLException, IOException {
        Path file = Files.createTempFile("yaomen-rows", ".copy");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            copy.copyOut(
                    "copy (select " + rows.columns() + " from " + rows.table() + " where " + rows.which()
                            + " order by ctid) to stdout (format binary)",
                    out);
        }
        return file;
    }

    /** How many of an enterprise, or of all, stand where: one statement. */
    double counted(String enterprise) {
        String which = enterprise.isEmpty() ? "" : " where w.enterprise_id = '" + enterprise + "'";
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            long begin = System.nanoTime();
            try (ResultSet rows = statement.executeQuery("select coalesce(p.status, 'WAITING'), count(*), sum(l.amount)"
                    + " from worker w left join (select distinct on (worker_id) worker_id, status from placement_record"
                    + " order by worker_id, seq_no desc) p on p.worker_id = w.id"
                    + " left join (select worker_id, sum(amount) as amount from severance_line group by 1) l"
                    + " on l.worker_id = w.id" + which + " group by 1")) {
                while (rows.next()) {
                    rows.getLong(2);
                }
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
