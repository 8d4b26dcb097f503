package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of enterprises（企业查询）. */
@Dependent
class EnterpriseStore {

    /** Another enterprise with the same account or legal person（同账号或同法定代表人的企业）. */
    record Twin(String name, boolean sameAccount) {}

    record Registered(String creditCode, UUID id) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    EnterpriseStore(Rows rows) {
        this.rows = rows;
    }

    void save(Enterprise enterprise) {
        save(List.of(enterprise));
    }

    void save(List<Enterprise> enterprises) {
        enterprises.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** By id, those that the caller's regions have. */
    Map<UUID, Enterprise> enterprises(List<UUID> ids) {
        return entityManager
                .createQuery("select e from Enterprise e where e.id in :ids", Enterprise.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Enterprise::id, Function.identity()));
    }

    Enterprise enterprise(UUID id) {
        Enterprise found = entityManager.find(Enterprise.class, id);
        if (found == null) {
            throw Problem.notFound("企业");
        }
        return found;
    }

    /** By credit code, those of the codes that the region has. */
    Map<String, UUID> registered(RegionCode region, List<CreditCode> codes) {
        return rows
                .list(
                        Registered.class,
                        """
                        select credit_code, id from enterprise
                        where region_code = :region and credit_code = any(cast(string_to_array(:codes, ',') as bpchar[]))""",
                        Map.of(
                                "region",
                                region,
                                "codes",
                                codes.stream().map(CreditCode::code).collect(Collectors.joining(","))))
                .stream()
                .collect(Collectors.toMap(Registered::creditCode, Registered::id));
    }

    EnterpriseView view(UUID id) {
        EnterpriseRow row = row(id);
        return EnterpriseView.of(row, warnings(row));
    }

    /** Without looking for others that are alike. */
    List<EnterpriseView> unwarned(List<UUID> ids) {
        return rows
                .list(
                        EnterpriseRow.class,
                        "select * from enterprise_view where id = any(cast(string_to_array(:ids, ',') as uuid[])) order by id",
                        Map.of("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(","))))
                .stream()
                .map(row -> EnterpriseView.of(row, List.of()))
                .toList();
    }

    private EnterpriseRow row(UUID id) {
        return rows.one(EnterpriseRow.class, "select * from enterprise_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("企业"));
    }

    private List<String> warnings(EnterpriseRow row) {
        List<String> warnings = new ArrayList<>();
        BankCode.of(row.bankCode()).warning().ifPresent(warnings::add);
        List<Twin> twins = rows.list(Twin.class, """
                select o.name, o.account_index = e.account_index as same_account
                from enterprise e join enterprise o on o.id <> e.id
                    and (o.account_index = e.account_index or o.legal_person_id_index = e.legal_person_id_index)
                where e.id = :id order by o.name limit 5""", Map.of("id", row.id()));
        for (Twin twin : twins) {
            warnings.add((twin.sameAccount() ? "收款账号" : "法定代表人") + "与“" + twin.name() + "”相同，请核实");
        }
        return warnings;
    }

    Page<EnterpriseRow> list(Enterprises.Query query, PageRequest page) {
        return new Listing<>(rows, EnterpriseRow.class, "enterprise_view", "name, id")
                .ofCallersRegions()
                .containing("name_and_code", query.words())
                .where("township_code = :township", "township", query.township())
                .page(page);
    }
}
