package org.yaomen.worker;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.ListedEnterprises;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Sha256;
import org.yaomen.worker.WorkerEntry.Candidate;
import org.yaomen.worker.WorkerStore.NewWorker;

/** Enters workers by the list, a portion in one statement, for the import, which asks who may（成批登记职工）. */
@Stateless
@RegionScoped
public class ListedWorkers {

    /** What the audit keeps of a portion（成批登记记录）: how many, and a digest of who, in the order of their ids. */
    record Portion(UUID importId, UUID programmeId, int workers, String sha256) {}

    @Inject
    private WorkerEntry entry;

    @Inject
    private ListedEnterprises enterprises;

    @Inject
    private Programmes programmes;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    /** What stands against each of these workers, in their order; nothing is entered. */
    @PermitAll
    public List<Finding> check(RosterSource source, List<ListedWorker> workers) {
        user.mustCover(source.region(), "区划");
        Map<String, UUID> known = known(source.region(), workers);
        List<Finding> findings =
                entry.check(source.region(), programmes.get(source.programmeId()), candidates(known, workers));
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            all.add(findings.get(i).with(outside(known, workers.get(i))));
        }
        return all;
    }

    private Map<String, UUID> known(RegionCode region, List<ListedWorker> workers) {
        return enterprises.registered(
                region,
                workers.stream().map(ListedWorker::creditCode).distinct().toList());
    }

    private static List<Candidate> candidates(Map<String, UUID> known, List<ListedWorker> workers) {
        return workers.stream()
                .map(worker -> new Candidate(
                        known.get(worker.creditCode().code()), worker.citizenId(), worker.facts(), worker.synthetic()))
                .toList();
    }

    /** What only a list can get wrong: another enterprise's code, a sex or day of birth that the number denies. */
    private static List<FieldError> outside(Map<String, UUID> known, ListedWorker worker) {
        List<FieldError> errors = new ArrayList<>();
        CreditCode code = worker.creditCode();
        if (!known.containsKey(code.code())) {
            errors.add(new FieldError("/creditCode", "区划内没有登记此信用代码的企业"));
        }
        CitizenId id = worker.citizenId();
        if (worker.sex() != null && worker.sex() != id.sex()) {
            errors.add(new FieldError("/sex", "与公民身份号码所示的性别（" + id.sex().label() + "）不符"));
        }
        if (worker.bornOn() != null && !worker.bornOn().equals(id.birthDate())) {
            errors.add(new FieldError("/bornOn", "与公民身份号码所示的出生日期不符"));
        }
        return errors;
    }

    /** Enters workers that were just found to be in order; answers their ids in their order. */
    @PermitAll
    public List<UUID> register(RosterSource source, List<ListedWorker> workers) {
        user.mustCover(source.region(), "区划");
        List<NewWorker> entered = entry.enter(
                source.programmeId(), source.importId(), candidates(known(source.region(), workers), workers));
        audit.record(
                source.region(),
                Change.of("worker.register-list", "ROSTER", source.importId())
                        .because(source.inWords())
                        .to(new Portion(source.importId(), source.programmeId(), entered.size(), digest(entered))));
        return entered.stream().map(NewWorker::id).toList();
    }

    private static String digest(List<NewWorker> entered) {
        return Sha256.hex(entered.stream()
                .map(worker -> worker.id() + " " + worker.masked() + " "
                        + worker.facts().name() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }
}
