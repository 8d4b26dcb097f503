package org.yaomen.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaomen.shared.Reason;

/**
 * Whether distinct persons can take all remaining steps（办理人员分派）: a bipartite matching by augmenting paths. When there
 * is none, the steps and persons met on the last search are a proof: so many steps, fewer persons.
 */
final class Assignment {

    private final Work work;
    private final List<Work.Step> exclusive;
    private final Map<Work.Step, Set<String>> candidates = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private Assignment(Work work, Map<String, Set<String>> byRole) {
        this.work = work;
        this.exclusive =
                work.steps().stream().filter(step -> step.part() != null).toList();
        for (Work.Step step : work.steps()) {
            candidates.put(
                    step,
                    byRole.getOrDefault(step.role(), Set.of()).stream()
                            .filter(person -> work.bar(step, person) == null)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Every reason why the work cannot be finished by these people; none when it can. */
    static List<Reason> obstacles(Work work, Map<String, Set<String>> byRole) {
        return new Assignment(work, byRole).obstacles();
    }

    private List<Reason> obstacles() {
        List<Reason> reasons = new ArrayList<>();
        for (Work.Step step : work.steps()) {
            if (candidates(step).isEmpty()) {
                reasons.add(new Reason("NOBODY", "“" + step.title() + "”（" + step.role() + "）没有可以办理的人员"));
            }
        }
        for (int i = 0; i < exclusive.size(); i++) {
            Set<Integer> steps = new LinkedHashSet<>();
            Set<String> persons = new TreeSet<>();
            if (!candidates(exclusive.get(i)).isEmpty() && !place(i, steps, persons)) {
                reasons.add(shortage(steps, persons));
            }
        }
        return reasons;
    }

    /** Finds a person for the step, moving others to steps that they can take as well. */
    private boolean place(int step, Set<Integer> steps, Set<String> persons) {
        steps.add(step);
        for (String person : candidates(exclusive.get(step))) {
            if (persons.add(person)) {
                Integer other = taken.get(person);
                if (other == null || place(other, steps, persons)) {
                    taken.put(person, step);
                    return true;
                }
            }
        }
        return false;
    }

    private Reason shortage(Set<Integer> steps, Set<String> persons) {
        String titles = steps.stream()
                .sorted()
                .map(i -> "“" + exclusive.get(i).title() + "”")
                .collect(Collectors.joining());
        return new Reason(
                "TOO_FEW_PERSONS",
                titles + "须由 " + steps.size() + " 人分别办理，可以办理的只有 " + persons.size() + " 人：" + String.join("、", persons));
    }

    private Set<String> candidates(Work.Step step) {
        return candidates.getOrDefault(step, Set.of());
    }
}
