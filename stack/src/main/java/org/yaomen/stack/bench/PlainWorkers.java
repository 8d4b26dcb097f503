package org.yaomen.stack.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The plainest SQL that writes or reads the same rows（直接写入与统计）, in seconds. */
final class PlainWorkers {

    private static final int ROWS_AT_ONCE = 50_000;

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
            List<byte[]> files = files(copy, rows, size);
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            statement.execute("create temp table given on commit drop as select " + rows.columns() + " from "
                    + rows.table() + " limit 0");
            for (byte[] file : files) {
                copy.copyIn("copy given from stdin (format binary)", new ByteArrayInputStream(file));
            }
            String columns = rows.columns().equals("*") ? "" : "(" + rows.columns() + ")";
            int written = statement.executeUpdate("insert into plain_rows " + columns + " select * from given");
            connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
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

    /** In pieces: a million frozen lines are more than an array can hold. */
    private static List<byte[]> files(CopyManager copy, Rows rows, int size) throws SQLException, IOException {
        List<byte[]> files = new ArrayList<>();
        for (int from = 0; from < size; from += ROWS_AT_ONCE) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.copyOut(
                    "copy (select " + rows.columns() + " from " + rows.table() + " where " + rows.which()
                            + " order by ctid limit " + ROWS_AT_ONCE + " offset " + from
                            + ") to stdout (format binary)",
                    out);
            files.add(out.toByteArray());
        }
        return files;
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
