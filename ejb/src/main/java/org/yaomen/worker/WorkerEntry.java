package org.yaomen.worker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClaimKind;
import org.yaomen.programme.ProgrammeView;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.WorkerStore.Asked;
import org.yaomen.worker.WorkerStore.NewWorker;
import org.yaomen.worker.WorkerStore.Twin;

/** Enters workers, one or a portion of a list（职工登记办理）: one check and one way for both. */
@Dependent
class WorkerEntry {

    /** Somebody who is to be entered; the enterprise where it is known（待登记职工）. */
    record Candidate(@Nullable UUID enterpriseId, CitizenId citizenId, WorkerFacts facts, boolean synthetic) {}

    private final WorkerStore store;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Keys keys;

    @Inject
    WorkerEntry(WorkerStore store, CurrentUser user, BusinessClock clock, Keys keys) {
        this.store = store;
        this.user = user;
        this.clock = clock;
        this.keys = keys;
    }

    /** What stands against each of them, in their order; nothing is entered. */
    List<Finding> check(RegionCode region, ProgrammeView programme, List<Candidate> candidates) {
        LocalDate today = clock.today();
        Map<Integer, List<Twin>> twins = store
                .twins(IntStream.range(0, candidates.size())
                        .mapToObj(no -> asked(no, candidates.get(no)))
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(Twin::no));
        List<FieldError> outside = RegionCode.of(programme.regionCode()).covers(region)
                ? List.of()
                : List.of(new FieldError("/programmeId", "企业所在区划不在项目“" + programme.name() + "”的适用区划内"));
        return IntStream.range(0, candidates.size())
                .mapToObj(no -> finding(programme.id(), candidates.get(no), today, twins.getOrDefault(no, List.of()))
                        .with(outside))
                .toList();
    }

    private Asked asked(int no, Candidate candidate) {
        WorkerAccount account = candidate.facts().account();
        HexFormat hex = HexFormat.of();
        return new Asked(
                no,
                hex.formatHex(SealedFacts.personIndex(keys, candidate.citizenId())),
                account == null
                        ? null
                        : hex.formatHex(SealedFacts.accountIndex(
                                keys, account.accountNo().number())));
    }

    private static Finding finding(UUID programme, Candidate candidate, LocalDate today, List<Twin> twins) {
        for (Twin twin : twins) {
            if (twin.kind() == ClaimKind.PERSON
                    && programme.equals(twin.programmeId())
                    && Objects.equals(twin.enterpriseId(), candidate.enterpriseId())) {
                return Finding.known(Objects.requireNonNull(twin.workerId()), "此人已在该企业的花名册中");
            }
        }
        EntryCheck check = EntryCheck.of(candidate.citizenId(), candidate.facts(), today);
        List<FieldError> warnings = new ArrayList<>(check.warnings());
        twins.stream().map(WorkerEntry::inWords).distinct().forEach(warnings::add);
        return new Finding(check.errors(), warnings, null, null);
    }

    private static FieldError inWords(Twin twin) {
        if (twin.kind() == ClaimKind.PERSON) {
            return new FieldError(
                    "/citizenId",
                    twin.elsewhere()
                            ? "此人已在其他区划的花名册中，登记后可凭核查编号提请审计核查"
                            : "此人已在“" + twin.enterpriseName() + "”的花名册中，请核实");
        }
        return new FieldError(
                "/facts/account/accountNo",
                twin.elsewhere()
                        ? "此账户已为其他区划的另一职工所用，登记后可凭核查编号提请审计核查"
                        : "此账户已为“" + twin.enterpriseName() + "”的另一职工所用，请核实");
    }

    /** What is known elsewhere of the number that a worker gets instead of a wrong one; refuses what it cannot be. */
    List<String> renumbered(WorkerView worker, CitizenId citizen) {
        Candidate candidate = new Candidate(worker.enterpriseId(), citizen, facts(worker), worker.synthetic());
        Finding finding =
                finding(worker.programmeId(), candidate, clock.today(), store.twins(List.of(asked(0, candidate))));
        finding.mustBeNone();
        return finding.warnings().stream().map(FieldError::message).toList();
    }

    /** What a roster says of a worker but the sealed numbers. */
    static WorkerFacts facts(WorkerView worker) {
        return new WorkerFacts(
                worker.name(),
                null,
                worker.contractFrom(),
                worker.contractTo(),
                worker.job(),
                worker.post(),
                worker.meanWage(),
                new InsuranceStates(
                        worker.pension(),
                        worker.medical(),
                        worker.unemployment(),
                        worker.workInjury(),
                        worker.maternity()),
                worker.injuryGrade(),
                worker.specialCases().contains(SpecialCase.PREGNANCY.name()),
                worker.specialCases().contains(SpecialCase.MEDICAL_PERIOD.name()),
                worker.specialCases().contains(SpecialCase.ZERO_EMPLOYMENT_FAMILY.name()),
                worker.specialCases().contains(SpecialCase.RETIRED.name()),
                null);
    }

    /** Enters those whom nothing stands against; answers their ids in their order. */
    List<NewWorker> enter(UUID programme, @Nullable UUID importId, List<Candidate> candidates) {
        LocalDate today = clock.today();
        Instant now = clock.now();
        List<NewWorker> workers =
                candidates.stream().map(one -> sealed(one, today)).toList();
        store.insert(workers, new WorkerStore.Entering(programme, importId, user.name(), now));
        return workers;
    }

    private NewWorker sealed(Candidate candidate, LocalDate today) {
        CitizenId id = candidate.citizenId();
        return new NewWorker(
                UUID.randomUUID(),
                Objects.requireNonNull(candidate.enterpriseId()),
                SealedFacts.base64(keys.encrypt(id.number())),
                SealedFacts.base64(SealedFacts.personIndex(keys, id)),
                id.masked(),
                id.sex().name(),
                id.birthDate().getYear(),
                candidate.synthetic(),
                SealedFacts.seal(keys, id, candidate.facts(), today));
    }
}
