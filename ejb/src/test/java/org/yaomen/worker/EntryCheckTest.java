package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;

/** What one line of a roster tells by itself: ages, dates, and what only warns. */
class EntryCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 20);
    private static final InsuranceStates INSURED = new InsuranceStates(
            InsuranceState.INSURED,
            InsuranceState.INSURED,
            InsuranceState.ARREARS,
            InsuranceState.INSURED,
            InsuranceState.NONE);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** A made-up number of somebody born on this day. */
    static CitizenId bornOn(LocalDate day, boolean man) {
        String first = "500154" + day.toString().replace("-", "") + "00" + (man ? 1 : 2);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return CitizenId.of(first + "10X98765432".charAt(sum % 11));
    }

    private static WorkerFacts facts(LocalDate from, @Nullable LocalDate to, PostKind post) {
        return facts(from, to, post, null);
    }

    private static WorkerFacts facts(
            LocalDate from, @Nullable LocalDate to, PostKind post, @Nullable WorkerAccount account) {
        return new WorkerFacts(
                "样例职工",
                null,
                from,
                to,
                "烧窑工",
                post,
                Money.of("4500.00"),
                INSURED,
                null,
                false,
                false,
                false,
                false,
                account);
    }

    private static List<String> errors(CitizenId id, WorkerFacts facts) {
        return EntryCheck.of(id, facts, TODAY).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-03-05,2006-03-05,2017-11-10,''",
        "1990-03-05,2006-03-04,2017-11-10,/facts/contractFrom",
        "2000-02-29,2016-02-29,,''",
        "1990-03-05,2017-11-21,,/facts/contractFrom",
        "1990-03-05,2010-05-01,2010-04-30,/facts/contractTo",
        "1990-03-05,2010-05-01,2010-05-01,''",
        "2017-12-01,2017-11-01,,/citizenId",
    })
    void the_dates_of_a_contract_are_in_order_and_nobody_is_hired_below_sixteen(
            LocalDate born, LocalDate from, @Nullable LocalDate to, String pointer) {
        assertThat(errors(bornOn(born, true), facts(from, to, PostKind.OPERATIVE)))
                .isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
    }

    @Test
    void a_wage_that_nobody_earns_and_a_pregnant_man_are_refused() {
        WorkerFacts plain = facts(LocalDate.of(2010, 5, 1), null, PostKind.OPERATIVE);
        WorkerFacts odd = new WorkerFacts(
                plain.name(),
                null,
                plain.contractFrom(),
                null,
                plain.job(),
                plain.post(),
                Money.of("10000000.01"),
                INSURED,
                null,
                true,
                false,
                false,
                false,
                null);
        assertThat(errors(bornOn(LocalDate.of(1990, 3, 5), true), odd))
                .containsExactly("/facts/meanWage", "/facts/pregnant");
        assertThat(errors(bornOn(LocalDate.of(1990, 3, 5), false), odd)).containsExactly("/facts/meanWage");
    }

    @ParameterizedTest
    @CsvSource({
        // 国发〔1978〕104号: 60, 55, 50; judged on the last day of the contract.
        "1957-11-20,true,OPERATIVE,,true",
        "1957-11-21,true,OPERATIVE,,false",
        "1957-11-11,true,OPERATIVE,2017-11-10,false",
        "1967-11-20,false,OPERATIVE,,true",
        "1967-11-20,false,MANAGEMENT,,false",
        "1962-11-20,false,MANAGEMENT,,true",
    })
    void past_the_retirement_age_is_a_warning(
            LocalDate born, boolean man, PostKind post, @Nullable LocalDate to, boolean warned) {
        EntryCheck check = EntryCheck.of(bornOn(born, man), facts(LocalDate.of(1990, 1, 1), to, post), TODAY);
        assertThat(check.errors()).isEmpty();
        assertThat(!check.warnings().isEmpty()).isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({
        // 劳动合同法 art. 42 no. 5: 15 years' service, less than 5 to retirement (at 60: 2017-11-20 + 5 years).
        "1962-11-19,2002-11-21,true",
        "1962-11-19,2002-11-22,false",
        "1962-11-20,2002-11-21,false",
        "1957-11-20,1990-01-01,false",
    })
    void fifteen_years_and_less_than_five_to_go_protect(LocalDate born, LocalDate from, boolean near) {
        Standing standing = Standing.of(bornOn(born, true), facts(from, null, PostKind.OPERATIVE), TODAY);
        assertThat(standing.nearRetirement()).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "1967-11-20,true,true",
        "1967-11-21,true,false",
        "1977-11-20,false,true",
        "1977-11-21,false,false",
        "1957-11-20,true,false"
    })
    void hard_to_place_by_age_is_a_woman_of_forty_a_man_of_fifty_until_retirement(
            LocalDate born, boolean man, boolean older) {
        Standing standing =
                Standing.of(bornOn(born, man), facts(LocalDate.of(2010, 1, 1), null, PostKind.OPERATIVE), TODAY);
        assertThat(standing.older()).isEqualTo(older);
    }

    @Test
    void a_card_whose_last_digit_is_wrong_warns_without_showing_it() {
        WorkerAccount account = new WorkerAccount(BankAccount.of("6222021234567890129"), BankCode.of("102100099996"));
        EntryCheck check = EntryCheck.of(
                bornOn(LocalDate.of(1990, 3, 5), true),
                facts(LocalDate.of(2010, 5, 1), null, PostKind.OPERATIVE, account),
                TODAY);
        assertThat(check.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.pointer()).isEqualTo("/facts/account/accountNo");
            assertThat(warning.message()).contains("****0129").doesNotContain("6222");
        });
        assertThat(account.toString()).doesNotContain("6222021234567890129");
    }
}
