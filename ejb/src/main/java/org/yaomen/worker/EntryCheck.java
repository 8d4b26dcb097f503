package org.yaomen.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Problem.FieldError;

/** What an entry tells by itself（单行检查）: errors refuse it, warnings stand beside it. */
record EntryCheck(List<FieldError> errors, List<FieldError> warnings) {

    private static final int WORKING_AGE = 16;
    private static final int EARLIEST_YEAR = 1949;

    static EntryCheck of(CitizenId id, WorkerFacts facts, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        dates(errors, id, facts, today);
        if (facts.meanWage().isNegative() || facts.meanWage().compareTo(Limits.MONTHLY_WAGE) > 0) {
            errors.add(new FieldError("/facts/meanWage", "月平均工资须为 0 至 " + Limits.MONTHLY_WAGE.text() + " 元"));
        }
        if (facts.pregnant() && id.sex() == CitizenId.Sex.MALE) {
            errors.add(new FieldError("/facts/pregnant", "公民身份号码为男性，不适用孕期、产期、哺乳期"));
        }
        return new EntryCheck(List.copyOf(errors), errors.isEmpty() ? warnings(id, facts, today) : List.of());
    }

    private static void dates(List<FieldError> errors, CitizenId id, WorkerFacts facts, LocalDate today) {
        LocalDate from = facts.contractFrom();
        LocalDate to = facts.contractTo();
        if (id.birthDate().isAfter(today)) {
            errors.add(new FieldError("/citizenId", "出生日期晚于今日"));
        } else if (from.isBefore(id.birthDate().plusYears(WORKING_AGE))) {
            errors.add(new FieldError("/facts/contractFrom", "合同起始时未满 16 周岁"));
        }
        if (from.getYear() < EARLIEST_YEAR || from.isAfter(today)) {
            errors.add(new FieldError("/facts/contractFrom", "合同起始日期须在 1949 年以后、今日 " + today + " 以前"));
        }
        if (to != null && to.isBefore(from)) {
            errors.add(new FieldError("/facts/contractTo", "合同终止日期早于起始日期"));
        }
    }

    private static List<FieldError> warnings(CitizenId id, WorkerFacts facts, LocalDate today) {
        List<FieldError> warnings = new ArrayList<>();
        if (Standing.of(id, facts, today).overAge() && !facts.retired()) {
            warnings.add(new FieldError("/citizenId", "已达法定退休年龄，请核实是否已退休"));
        }
        WorkerAccount account = facts.account();
        if (account != null) {
            account.accountNo()
                    .personalCardWarning()
                    .ifPresent(text -> warnings.add(new FieldError("/facts/account/accountNo", text)));
            account.bankCode()
                    .warning()
                    .ifPresent(text -> warnings.add(new FieldError("/facts/account/bankCode", text)));
        }
        return List.copyOf(warnings);
    }

    static boolean isDoubtful(BankAccount account) {
        return account.personalCardWarning().isPresent();
    }
}
