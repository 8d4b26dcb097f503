package org.yaomen.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.WorkingCalendar;
import org.yaomen.socialinsurance.PensionTransferQuestion.ContributionYear;
import org.yaomen.worker.InsuranceScheme;

/** The clocks of a transfer over the published holidays, and what is frozen of its amount. */
class TransferStepsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 11, 15);

    /** 2017: National Day and Mid-Autumn from October 1 to 8, worked on September 30; as published. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(days(), LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));

    private static final List<TransferStepView> PENSION = List.of(
            step(1, TransferSide.OLD, null, TransferEffect.NONE),
            step(2, TransferSide.NEW, null, TransferEffect.NONE),
            step(3, TransferSide.NEW, 15, TransferEffect.NONE),
            step(4, TransferSide.OLD, 15, TransferEffect.SEND),
            step(5, TransferSide.NEW, 15, TransferEffect.RECEIVE));

    private static List<WorkingCalendar.Day> days() {
        List<WorkingCalendar.Day> days = new ArrayList<>();
        days.add(new WorkingCalendar.Day(
                LocalDate.of(2017, 9, 30), WorkingCalendar.Kind.MAKE_UP_WORKDAY, "调休上班", "国办发明电〔2016〕17号"));
        IntStream.rangeClosed(1, 8)
                .forEach(day -> days.add(new WorkingCalendar.Day(
                        LocalDate.of(2017, 10, day), WorkingCalendar.Kind.HOLIDAY, "国庆节、中秋节", "国办发明电〔2016〕17号")));
        return days;
    }

    private static TransferStepView step(
            int no, TransferSide side, @Nullable Integer workingDays, TransferEffect effect) {
        return new TransferStepView(
                InsuranceScheme.PENSION,
                LocalDate.of(2010, 1, 1),
                no,
                "环节" + no,
                side,
                workingDays,
                effect,
                null,
                "国办发〔2009〕66号",
                "条款待核实",
                true,
                "system",
                Instant.EPOCH,
                true);
    }

    private static TransferEventView event(
            TransferEventKind kind, @Nullable Integer stepNo, String day, @Nullable TransferReturnClock clock) {
        return new TransferEventView(
                1,
                kind,
                stepNo,
                TransferSide.OLD,
                LocalDate.parse(day),
                null,
                null,
                clock,
                null,
                "事由",
                null,
                "wang",
                Instant.EPOCH);
    }

    private static TransferEventView done(int stepNo, String day) {
        return event(TransferEventKind.DONE, stepNo, day, null);
    }

    private static TransferEventView back(int stepNo, String day, TransferReturnClock clock) {
        return event(TransferEventKind.RETURNED, stepNo, day, clock);
    }

    private static List<TransferRun> runs(String today, TransferEventView... events) {
        return TransferClock.runs(
                PENSION, LocalDate.of(2017, 9, 25), List.of(events), CALENDAR, LocalDate.parse(today));
    }

    private static TransferRun last(List<TransferRun> runs) {
        return runs.get(runs.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-25,2017-10-20", // 26–30 are five with the Saturday worked, then ten from October 9
        "2017-09-28,2017-10-25",
        "2017-10-01,2017-10-27", // the day it comes does not count, and is a holiday besides
        "2017-11-15,2017-12-06"
    })
    void fifteen_working_days_pass_over_the_holidays_and_count_the_saturday_that_is_worked(String from, String due) {
        TransferRun letter = last(runs(due, done(1, from), done(2, from)));
        assertThat(letter.stepNo()).isEqualTo(3);
        assertThat(letter.dueOn()).isEqualTo(LocalDate.parse(due));
        assertThat(letter.daysUsed()).isEqualTo(15);
        assertThat(letter.late()).isFalse();
        assertThat(last(runs(LocalDate.parse(due).plusDays(1).toString(), done(1, from), done(2, from)))
                        .late())
                .isTrue();
    }

    @Test
    void a_step_without_days_in_its_document_has_no_due_day_and_is_never_late() {
        TransferRun first = last(runs("2017-12-29"));
        assertThat(first.dueOn()).isNull();
        assertThat(first.late()).isFalse();
    }

    @Test
    void a_case_sent_back_goes_to_the_other_place_and_its_clock_goes_on_or_begins_anew() {
        TransferEventView[] upTo = {done(1, "2017-10-09"), done(2, "2017-10-09"), done(3, "2017-10-09")};
        List<TransferRun> goesOn = runs(
                "2017-10-23",
                upTo[0],
                upTo[1],
                upTo[2],
                back(4, "2017-10-16", TransferReturnClock.CONTINUE),
                done(3, "2017-10-23"));
        assertThat(goesOn).extracting(TransferRun::stepNo).containsExactly(1, 2, 3, 4, 3, 4);
        assertThat(goesOn.get(3).returned()).isTrue();
        assertThat(goesOn.get(3).daysUsed()).isEqualTo(5);
        assertThat(goesOn.get(4).daysGiven())
                .as("the letter has days of its own")
                .isEqualTo(15);
        assertThat(last(goesOn).daysGiven()).isEqualTo(10);
        assertThat(last(goesOn).dueOn()).isEqualTo(LocalDate.of(2017, 11, 6));
        List<TransferRun> anew = runs(
                "2017-10-23",
                upTo[0],
                upTo[1],
                upTo[2],
                back(4, "2017-10-16", TransferReturnClock.RESTART),
                done(3, "2017-10-23"));
        assertThat(last(anew).daysGiven()).isEqualTo(15);
        assertThat(last(anew).dueOn()).isEqualTo(LocalDate.of(2017, 11, 13));
    }

    @Test
    void a_clock_that_ran_out_before_the_case_was_sent_back_has_nothing_left() {
        TransferRun again = last(runs(
                "2017-12-01",
                done(1, "2017-10-09"),
                done(2, "2017-10-09"),
                done(3, "2017-10-09"),
                back(4, "2017-11-20", TransferReturnClock.CONTINUE),
                done(3, "2017-11-30")));
        assertThat(again.daysGiven()).isZero();
        assertThat(again.dueOn()).isEqualTo(LocalDate.of(2017, 11, 30));
        assertThat(again.late()).isTrue();
    }

    @Test
    void a_finished_or_withdrawn_case_has_no_running_clock_and_beyond_the_calendar_no_day_is_known() {
        assertThat(runs("2017-11-01", event(TransferEventKind.WITHDRAWN, null, "2017-10-09", null)))
                .singleElement()
                .satisfies(run -> assertThat(run.endedOn()).isEqualTo(LocalDate.of(2017, 10, 9)));
        assertThat(last(runs("2017-12-29", done(1, "2017-12-25"), done(2, "2017-12-25")))
                        .dueOn())
                .isNull();
    }

    private static TransferDocument freeze(InsuranceScheme scheme, TransferFacts facts) {
        TransferCalculator.Head head =
                new TransferCalculator.Head(UUID.randomUUID(), scheme, RegionCode.of("500154"), DAY);
        return TransferCalculator.freeze(head, facts, PENSION.get(3), TransferStepsTest::stored);
    }

    private static ParametersInForce stored(LocalDate day) {
        return StoredParameters.on(day, TransferCalculator.PARAMETERS);
    }

    private static TransferFacts pension(ContributionYear... years) {
        return new TransferFacts(new PensionTransferQuestion(List.of(years)), null, null, false);
    }

    private static ContributionYear year(int year, String wage, int months) {
        return new ContributionYear(year, Money.of(wage), months);
    }

    @Test
    void the_worked_cases_come_out_through_the_frozen_document_and_replay_to_its_hash() {
        TransferDocument a = freeze(
                InsuranceScheme.PENSION,
                pension(year(2015, "3000.00", 12), year(2016, "3300.00", 12), year(2017, "3600.00", 6)));
        assertThat(a.amount()).isEqualTo(Money.of("19440.00"));
        assertThat(Money.sum(a.years().stream().map(TransferYear::pooled).toList()))
                .isEqualTo(Money.of("11664.00"));
        assertThat(Money.sum(a.years().stream().map(TransferYear::personal).toList()))
                .isEqualTo(Money.of("7776.00"));
        TransferDocument b = freeze(
                InsuranceScheme.PENSION,
                pension(year(2004, "800.00", 12), year(2005, "900.00", 12), year(2006, "1000.00", 12)));
        assertThat(b.amount()).isEqualTo(Money.of("7092.00"));
        TransferDocument drawn = freeze(
                InsuranceScheme.UNEMPLOYMENT,
                new TransferFacts(
                        null, new UnemploymentTransferQuestion(6, Money.of("1050.00"), 3, null), null, false));
        assertThat(drawn.amount()).isEqualTo(Money.of("20475.00"));
        TransferDocument medical =
                freeze(InsuranceScheme.MEDICAL, new TransferFacts(null, null, Money.of("1234.56"), false));
        assertThat(medical.amount()).isEqualTo(Money.of("1234.56"));
        for (TransferDocument document : List.of(a, b, drawn, medical)) {
            String text = Canonical.write(document);
            TransferDocument read = Canonical.read(text, TransferDocument.class);
            TransferDocument again = TransferCalculator.again(read, PENSION.get(3), TransferStepsTest::stored);
            assertThat(Sha256.hex(Canonical.write(again))).isEqualTo(Sha256.hex(text));
            String forged = text.substring(0, text.lastIndexOf("\"amount\"")) + "\"amount\":\"0.01\"}";
            assertThat(Sha256.hex(Canonical.write(TransferCalculator.again(
                            Canonical.read(forged, TransferDocument.class),
                            PENSION.get(3),
                            TransferStepsTest::stored))))
                    .isNotEqualTo(Sha256.hex(forged));
        }
    }

    @Test
    void who_only_changes_employer_moves_the_relation_and_no_money() {
        TransferDocument document = freeze(InsuranceScheme.UNEMPLOYMENT, new TransferFacts(null, null, null, true));
        assertThat(document.amount()).isEqualTo(Money.ZERO);
        assertThat(document.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("RELATION_ONLY"));
    }

    @Test
    void the_total_of_a_transfer_is_the_sum_of_its_yearly_rows_and_of_its_lines() {
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            ContributionYear[] years = IntStream.range(1998, 1999 + random.nextInt(25))
                    .mapToObj(y -> new ContributionYear(
                            y, new Money(BigDecimal.valueOf(random.nextLong(3_000_000), 2)), 1 + random.nextInt(12)))
                    .toArray(ContributionYear[]::new);
            TransferDocument document = freeze(InsuranceScheme.PENSION, pension(years));
            assertThat(document.years()).hasSize(years.length);
            assertThat(Money.sum(
                            document.years().stream().map(TransferYear::amount).toList()))
                    .isEqualTo(document.amount());
            assertThat(Money.sum(
                            document.lines().stream().map(line -> line.amount()).toList()))
                    .isEqualTo(document.amount());
        }
    }

    @ParameterizedTest
    @CsvSource({"PENSION,/facts/pension", "UNEMPLOYMENT,/facts/unemployment", "MEDICAL,/facts/medicalBalance"})
    void facts_that_are_not_of_the_scheme_are_named(InsuranceScheme scheme, String pointer) {
        assertThatThrownBy(() -> freeze(scheme, new TransferFacts(null, null, null, false)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::pointer)
                                .containsExactly(pointer));
        assertThatThrownBy(() ->
                        freeze(InsuranceScheme.PENSION, pension(year(2015, "3000.00", 12), year(2015, "3000.00", 12))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .extracting(Problem.FieldError::pointer)
                                .containsExactly("/facts/pension/years/1/year"));
    }
}
