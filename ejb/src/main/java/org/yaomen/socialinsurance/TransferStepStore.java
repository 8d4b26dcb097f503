package org.yaomen.socialinsurance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;
import org.yaomen.worker.InsuranceScheme;

/** All queries of the steps of transfers, and of agencies（转移环节与经办机构查询）. */
@Dependent
class TransferStepStore {

    private static final String ADD = """
            insert into transfer_step
            select :scheme, :day, x.no, x.step ->> 'name', x.step ->> 'side', cast(x.step ->> 'workingDays' as int),
                x.step ->> 'effect', x.step ->> 'form', x.step ->> 'document', x.step ->> 'article',
                cast(x.step ->> 'toConfirm' as boolean), :person, :now
            from json_array_elements(cast(:steps as json)) with ordinality as x(step, no)""";

    private final Rows rows;

    @Inject
    TransferStepStore(Rows rows) {
        this.rows = rows;
    }

    Page<TransferStepView> list(@Nullable InsuranceScheme scheme, PageRequest page) {
        return new Listing<>(rows, TransferStepView.class, "transfer_step_view", "scheme, effective_from desc, step_no")
                .where("scheme = :scheme", "scheme", scheme)
                .page(page);
    }

    /** The steps of the version that holds on a day, in order; none where none does. */
    List<TransferStepView> inForce(InsuranceScheme scheme, LocalDate day) {
        return rows.list(TransferStepView.class, """
                        select * from transfer_step_view where scheme = :scheme and effective_from = (select max(o.effective_from)
                            from transfer_step o where o.scheme = :scheme and o.effective_from <= :day)
                        order by step_no""", Map.of("scheme", scheme, "day", day));
    }

    boolean has(TransferStepTerms terms) {
        return inForce(terms.scheme(), terms.effectiveFrom()).stream()
                .anyMatch(step -> step.effectiveFrom().equals(terms.effectiveFrom()));
    }

    void add(TransferStepTerms terms, String person, Instant now) {
        rows.update(
                ADD,
                Map.of(
                        "scheme", terms.scheme(),
                        "day", terms.effectiveFrom(),
                        "steps", Canonical.write(terms.steps()),
                        "person", person,
                        "now", now));
    }

    AgencyView agency(UUID id) {
        return rows.one(AgencyView.class, "select * from insurance_agency_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("经办机构"));
    }

    Optional<AgencyView> agency(TransferMessage.Party party) {
        return rows.one(
                AgencyView.class,
                "select * from insurance_agency_view where region_code = :region and name = :name",
                Map.of("region", party.regionCode(), "name", party.name()));
    }

    Page<AgencyView> agencies(@Nullable String words, @Nullable Boolean inSystem, PageRequest page) {
        return new Listing<>(rows, AgencyView.class, "insurance_agency_view", "region_code, name, id")
                .where("in_system = :inSystem", "inSystem", inSystem)
                .containing("name", words)
                .page(page);
    }

    void add(UUID id, AgencyTerms terms, String person, Instant now) {
        String address = terms.address();
        String phone = terms.phone();
        rows.update(
                """
                insert into insurance_agency
                values (:id, :region, :name, :inSystem, nullif(:address, ''), nullif(:phone, ''), :person, :now)""",
                Map.of(
                        "id",
                        id,
                        "region",
                        terms.regionCode(),
                        "name",
                        terms.name(),
                        "inSystem",
                        terms.inSystem(),
                        "address",
                        address == null ? "" : address,
                        "phone",
                        phone == null ? "" : phone,
                        "person",
                        person,
                        "now",
                        now));
    }
}
