package org.yaomen.stack.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The same path by SQL alone（直接 SQL 全程）: what the application writes and locks for an award, in the same transactions,
 * as its database role and under its row-level security, triggers and hash chains. Texts are those that the application
 * wrote for an award of this run.
 */
final class PlainPath {

    private static final String HELPERS = """
            create schema bench;
            grant usage on schema bench to yaomen_app;
            create function bench.id(kind text, client int, i int, k int) returns uuid language sql immutable
                return md5(kind || ' ' || client || ' ' || i || ' ' || k)::uuid;
            create function bench.ids(kind text, client int, i int) returns uuid[] language sql immutable
                return array(select bench.id(kind, client, i, k) from generate_series(0, 9) k)""";

    /** One row: every variable of the script by its name. */
    private static final String VARIABLES = """
            select a.region_code as region, a.programme_id as programme, a.closure_id as closure, c.rule_set_id as rule_set,
                a.township_code as township, a.amount, a.appropriation_id as appropriation, c.document, c.sha256,
                (select id from county_account limit 1) as county_account,
                (select after from audit_record where action = 'award.calculate' limit 1) as award_json,
                (select after from audit_record where action = 'approval.open' limit 1) as case_json,
                (select after from audit_record where action = 'approval.sign' limit 1) as sign_json,
                (select after from audit_record where action = 'payment-batch.send' limit 1) as batch_json,
                scope('finance-clerk') as clerk, scope('finance-reviewer') as reviewer,
                scope('finance-approver') as approver, scope('cashier') as cashier
            from award a join calculation c on c.id = a.calculation_id
            where a.state = 'PAID' limit 1""".replaceAll(
                    "scope\\('([a-z-]+)'\\)",
                    "'$1|' || a.region_code || '|' || hmac_sha256_hex('$1|' || a.region_code, (select key from scope_key))");

    private static final int WARM_UP = 1_000_000;

    private final Subject subject;
    private final PlainRunner runner;
    private final Map<String, String> variables = new HashMap<>();
    private int groupsDone;
    private int taken;

    PlainPath(Subject subject, PlainRunner runner) {
        this.subject = subject;
        this.runner = runner;
        try (Connection owner = subject.owner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute(HELPERS);
            try (ResultSet row = statement.executeQuery(VARIABLES)) {
                row.next();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    variables.put(row.getMetaData().getColumnLabel(i), row.getString(i));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A group for each client, off the record. */
    void warmUp() {
        take(1, WARM_UP);
    }

    /** As many awards as are a multiple of the clients' groups. */
    Speed take(int awards) {
        int groups = Math.max(1, awards / (Clients.COUNT * ApiPath.GROUP));
        Speed speed = take(groups, groupsDone);
        groupsDone += groups;
        return speed;
    }

    private Speed take(int groups, int firstGroup) {
        Map<Phase, Double> seconds = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            if (phase == Phase.APPROVE) {
                publicise();
            }
            seconds.put(phase, runner.seconds(phase, groups, firstGroup, variables));
        }
        int awards = groups * Clients.COUNT * ApiPath.GROUP;
        taken += awards;
        return new Speed(awards, Map.copyOf(seconds));
    }

    /** Not timed on either side. */
    private void publicise() {
        try (Connection owner = subject.owner().connect();
                PreparedStatement move = owner.prepareStatement(
                        "update award set state = ? where state = ? and starts_with(rule_code, 'plain-')")) {
            move(move, "CALCULATED", "PUBLICIZING");
            move(move, "PUBLICIZING", "PUBLICIZED");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void move(PreparedStatement move, String from, String to) throws SQLException {
        move.setString(1, to);
        move.setString(2, from);
        move.executeUpdate();
    }

    /** The awards that should be paid now, warm-up included. */
    int taken() {
        return taken;
    }

    /** Those that are. */
    int paid() {
        try (Connection owner = subject.owner().connect();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from award where state = 'PAID' and starts_with(rule_code, 'plain-')")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
