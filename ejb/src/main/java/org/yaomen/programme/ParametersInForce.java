package org.yaomen.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/** The parameters that hold on one day（当日适用的政策参数）, as values for pure calculators. */
public record ParametersInForce(LocalDate day, List<ParameterView> rows) {

    public ParametersInForce {
        rows = List.copyOf(rows);
    }

    /** The reason why nothing can be computed, where a name has no row in force. */
    public List<Reason> missing(ParameterName... needed) {
        List<String> labels = Arrays.stream(needed)
                .filter(name -> find(name).isEmpty())
                .map(ParameterName::label)
                .toList();
        return labels.isEmpty()
                ? List.of()
                : List.of(new Reason("NO_PARAMETER_IN_FORCE", day + " 没有生效的参数，无法计算：" + String.join("、", labels)));
    }

    public Optional<ParameterView> find(ParameterName name) {
        return rows.stream().filter(row -> row.name() == name).findFirst();
    }

    /** One that {@link #missing} has not named. */
    public ParameterView get(ParameterName name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no parameter " + name));
    }

    public Optional<ParameterView> item(ParameterName name, String item) {
        return rows.stream()
                .filter(row -> row.name() == name && row.item().equals(item))
                .findFirst();
    }

    /** The rows of a table whose items are lower bounds, the lowest first. */
    public List<ParameterView> steps(ParameterName name) {
        return rows.stream()
                .filter(row -> row.name() == name)
                .sorted(Comparator.comparing((ParameterView row) -> Rate.of(row.item())))
                .toList();
    }

    /** These and those of another day, for an answer that rests on both. */
    public List<ParameterView> and(ParametersInForce other) {
        List<ParameterView> both = new ArrayList<>(rows);
        other.rows().stream().filter(row -> !rows.contains(row)).forEach(both::add);
        return List.copyOf(both);
    }
}
