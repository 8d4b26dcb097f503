package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Money;
import org.yaomen.shared.PhoneNumber;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.worker.InsuranceState;
import org.yaomen.worker.InsuranceStates;
import org.yaomen.worker.ListedWorker;
import org.yaomen.worker.ListedWorkers;
import org.yaomen.worker.PostKind;
import org.yaomen.worker.RosterSource;
import org.yaomen.worker.WorkerAccount;
import org.yaomen.worker.WorkerFacts;

/** Rows of a roster（职工花名册规则）. */
@Dependent
class WorkerRows implements RowRules {

    private final ListedWorkers workers;
    private final TermsCheck annotations;

    @Inject
    WorkerRows(ListedWorkers workers, TermsCheck annotations) {
        this.workers = workers;
        this.annotations = annotations;
    }

    @Override
    public ListKind kind() {
        return ListKind.WORKER;
    }

    @Override
    public List<Finding> check(Scope scope, List<Values> rows) {
        List<ListedWorker> entries = rows.stream().map(WorkerRows::worker).toList();
        List<Finding> findings = workers.check(source(scope), entries);
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            all.add(findings.get(i).with(annotations.errors(entries.get(i))).with(half(rows.get(i))));
        }
        return all;
    }

    /** An account is a number with its bank: half of one is left to nobody's guess. */
    private static List<FieldError> half(Values row) {
        boolean number = row.has(WorkerColumns.ACCOUNT_NO);
        boolean bank = row.has(WorkerColumns.BANK_CODE);
        return number == bank
                ? List.of()
                : List.of(new FieldError(
                        number ? WorkerColumns.BANK_CODE.pointer() : WorkerColumns.ACCOUNT_NO.pointer(),
                        "银行账号与开户行行号须同时填写"));
    }

    private static RosterSource source(Scope scope) {
        return new RosterSource(
                scope.importId(), scope.region(), Objects.requireNonNull(scope.programmeId()), scope.source());
    }

    private static ListedWorker worker(Values row) {
        return new ListedWorker(
                row.must(WorkerColumns.CREDIT_CODE, CreditCode.class),
                row.must(WorkerColumns.CITIZEN_ID, CitizenId.class),
                row.get(WorkerColumns.SEX, CitizenId.Sex.class),
                row.get(WorkerColumns.BORN_ON, LocalDate.class),
                facts(row),
                row.isYes(WorkerColumns.SYNTHETIC));
    }

    private static WorkerFacts facts(Values row) {
        return new WorkerFacts(
                row.must(WorkerColumns.NAME, String.class),
                row.get(WorkerColumns.PHONE, PhoneNumber.class),
                row.must(WorkerColumns.CONTRACT_FROM, LocalDate.class),
                row.get(WorkerColumns.CONTRACT_TO, LocalDate.class),
                row.must(WorkerColumns.JOB, String.class),
                row.must(WorkerColumns.POST, PostKind.class),
                row.must(WorkerColumns.MEAN_WAGE, Money.class),
                new InsuranceStates(
                        row.must(WorkerColumns.PENSION, InsuranceState.class),
                        row.must(WorkerColumns.MEDICAL, InsuranceState.class),
                        row.must(WorkerColumns.UNEMPLOYMENT, InsuranceState.class),
                        row.must(WorkerColumns.WORK_INJURY, InsuranceState.class),
                        row.must(WorkerColumns.MATERNITY, InsuranceState.class)),
                row.get(WorkerColumns.INJURY_GRADE, Integer.class),
                row.isYes(WorkerColumns.PREGNANT),
                row.isYes(WorkerColumns.MEDICAL_PERIOD),
                row.isYes(WorkerColumns.ZERO_EMPLOYMENT),
                row.isYes(WorkerColumns.RETIRED),
                account(row));
    }

    private static @Nullable WorkerAccount account(Values row) {
        BankAccount number = row.get(WorkerColumns.ACCOUNT_NO, BankAccount.class);
        BankCode bank = row.get(WorkerColumns.BANK_CODE, BankCode.class);
        return number == null || bank == null ? null : new WorkerAccount(number, bank);
    }

    @Override
    public List<UUID> apply(Scope scope, List<Values> rows) {
        return workers.register(
                source(scope), rows.stream().map(WorkerRows::worker).toList());
    }
}
