package org.yaomen.stack.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The plain program on a machine without {@code pgbench}（JDBC 循环）: the same statements over eight connections. */
final class JdbcLoop implements PlainRunner {

    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z_][a-z0-9_]*)");

    private record Prepared(PreparedStatement statement, List<String> names) {}

    private final Subject subject;

    JdbcLoop(Subject subject) {
        this.subject = subject;
    }

    @Override
    public String name() {
        return "JDBC";
    }

    @Override
    public double seconds(Phase phase, int groups, int firstGroup, Map<String, String> variables) {
        PlainScript script = PlainScript.section(phase.section());
        List<Integer> clients = IntStream.range(0, Clients.COUNT).boxed().toList();
        return Clients.seconds(
                clients,
                share -> share.forEach(client -> {
                    Map<String, String> own = new HashMap<>(variables);
                    own.put("client_id", String.valueOf(client));
                    try (Connection connection = subject.application().connect()) {
                        List<Prepared> all = prepare(connection, script);
                        for (int group = firstGroup + 1; group <= firstGroup + groups; group++) {
                            own.put("i", String.valueOf(group));
                            run(all, own);
                        }
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static List<Prepared> prepare(Connection connection, PlainScript script) throws SQLException {
        List<Prepared> all = new ArrayList<>();
        for (String statement : script.statements()) {
            Matcher variable = VARIABLE.matcher(statement);
            List<String> names = variable.results().map(found -> found.group(1)).toList();
            all.add(new Prepared(connection.prepareStatement(variable.replaceAll("?")), names));
        }
        return all;
    }

    private static void run(List<Prepared> all, Map<String, String> values) throws SQLException {
        for (Prepared prepared : all) {
            for (int i = 0; i < prepared.names().size(); i++) {
                String value =
                        Objects.requireNonNull(values.get(prepared.names().get(i)));
                prepared.statement().setObject(i + 1, value, Types.OTHER);
            }
            prepared.statement().execute();
        }
    }
}
