package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.OutsideCalendarException;
import org.yaomen.shared.WorkingCalendar;

/**
 * The clocks of a transfer's steps（环节期限）: each begins on the day the case comes to it, that day not counted, and ends
 * when it is done or sent back. A step that sent a case back gets all its days again, or those that it had left; the one
 * that corrects has all of its own.
 */
final class TransferClock {

    private final List<TransferStepView> steps;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<TransferRun> runs = new ArrayList<>();
    private final Map<Integer, Integer> goesOnWith = new HashMap<>();
    private int step = 1;
    private LocalDate since;
    private @Nullable Integer given;

    private TransferClock(List<TransferStepView> steps, LocalDate openedOn, WorkingCalendar calendar, LocalDate today) {
        this.steps = steps;
        this.calendar = calendar;
        this.today = today;
        this.since = openedOn;
        this.given = steps.get(0).workingDays();
    }

    /** The runs of the steps in order of time; the last one is open unless the case is closed. */
    static List<TransferRun> runs(
            List<TransferStepView> steps,
            LocalDate openedOn,
            List<TransferEventView> events,
            WorkingCalendar calendar,
            LocalDate today) {
        TransferClock clock = new TransferClock(steps, openedOn, calendar, today);
        events.forEach(clock::happens);
        if (clock.step > 0) {
            clock.runs.add(clock.run(null, false));
        }
        return List.copyOf(clock.runs);
    }

    /** Whom a step goes back to: the last before it that the other place does. */
    static Optional<Integer> before(List<TransferStepView> steps, int stepNo) {
        TransferSide side = steps.get(stepNo - 1).side();
        return steps.stream()
                .filter(each -> each.stepNo() < stepNo && each.side() != side)
                .map(TransferStepView::stepNo)
                .reduce((earlier, later) -> later);
    }

    private void happens(TransferEventView event) {
        if (event.kind() == TransferEventKind.MONEY) {
            return;
        }
        boolean back = event.kind() == TransferEventKind.RETURNED;
        TransferRun run = run(event.happenedOn(), back);
        runs.add(run);
        if (back) {
            goBack(event, run);
        } else {
            boolean over = event.kind() == TransferEventKind.WITHDRAWN || step == steps.size();
            step = over ? 0 : step + 1;
            given = over
                    ? null
                    : goesOnWith.getOrDefault(step, steps.get(step - 1).workingDays());
        }
        since = event.happenedOn();
    }

    private void goBack(TransferEventView event, TransferRun run) {
        goesOnWith.remove(step);
        Integer had = run.daysGiven();
        if (event.clock() == TransferReturnClock.CONTINUE && had != null) {
            goesOnWith.put(step, Math.max(had - run.daysUsed(), 0));
        }
        step = before(steps, step).orElseThrow();
        given = steps.get(step - 1).workingDays();
    }

    private TransferRun run(@Nullable LocalDate endedOn, boolean returned) {
        LocalDate until = endedOn == null ? today : endedOn;
        LocalDate due = due();
        return new TransferRun(
                step, since, given, due, endedOn, used(until), due != null && until.isAfter(due), returned);
    }

    private int used(LocalDate until) {
        return calendar.covers(since) && calendar.covers(until) && !until.isBefore(since)
                ? calendar.workingDaysBetween(since, until)
                : 0;
    }

    /** Beyond the published calendar no day is known. */
    private @Nullable LocalDate due() {
        if (given == null || !calendar.covers(since)) {
            return null;
        }
        try {
            return calendar.plusWorkingDays(since, given);
        } catch (OutsideCalendarException beyond) {
            return null;
        }
    }
}
