package org.yaomen.worker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of disclosures of rosters（花名册完整导出查询）. */
@Dependent
class RosterDisclosureStore {

    /** A worker as kept（密封职工）, numbers in Base64. */
    private record Kept(
            String name,
            String citizenId,
            @Nullable String phone,
            @Nullable String account,
            @Nullable String bankCode,
            LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            String job) {}

    private final Rows rows;
    private final Keys keys;

    @Inject
    RosterDisclosureStore(Rows rows, Keys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** False when the same person has asked for the same already and nobody has decided. */
    boolean ask(UUID id, AskRosterDisclosure asked, String person, Instant now) {
        return rows.update(
                        """
                        insert into roster_disclosure (id, region_code, enterprise_id, programme_id, purpose, requested_by, recorded_at)
                        select :id, e.region_code, e.id, :programme, :purpose, :person, :now from enterprise e where e.id = :enterprise
                        on conflict do nothing""",
                        Map.of(
                                "id",
                                id,
                                "programme",
                                asked.programmeId(),
                                "purpose",
                                asked.purpose(),
                                "person",
                                person,
                                "now",
                                now,
                                "enterprise",
                                asked.enterpriseId()))
                > 0;
    }

    /** Only one that still waits for it. */
    boolean decide(UUID id, DecideRosterDisclosure decision, @Nullable LocalDate until, String person, Instant now) {
        return rows.update(
                        """
                        update roster_disclosure set state = :state, decided_by = :person, decided_at = :now, decision_reason = :reason,
                            valid_until = cast(nullif(:until, '') as date) where id = :id and state = 'REQUESTED'""",
                        Map.of(
                                "id",
                                id,
                                "state",
                                decision.approved() ? RosterDisclosureState.APPROVED : RosterDisclosureState.REFUSED,
                                "person",
                                person,
                                "now",
                                now,
                                "reason",
                                decision.reason(),
                                "until",
                                until == null ? "" : until.toString()))
                > 0;
    }

    /** Only once, whoever comes at the same moment. */
    boolean take(UUID id, int workers, String sha256, Instant now) {
        return rows.update(
                        "update roster_disclosure set state = 'USED', used_at = :now, workers = :workers, sha256 = :sha256"
                                + " where id = :id and state = 'APPROVED'",
                        Map.of("id", id, "workers", workers, "sha256", sha256, "now", now))
                > 0;
    }

    RosterDisclosureView view(UUID id) {
        return rows.one(
                        RosterDisclosureView.class,
                        "select * from roster_disclosure_view where id = :id",
                        Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("完整导出申请"));
    }

    Page<RosterDisclosureView> list(RosterDisclosures.Query query, PageRequest page) {
        return new Listing<>(rows, RosterDisclosureView.class, "roster_disclosure_view", "recorded_at desc, id")
                .where("enterprise_id = :enterprise", "enterprise", query.enterpriseId())
                .where("state = :state", "state", query.state())
                .page(page);
    }

    /** In the order of names; every number opened. */
    List<DisclosedRoster.Line> lines(UUID enterprise, UUID programme) {
        return rows.list(Kept.class, """
                        select name, encode(citizen_id_cipher, 'base64') as citizen_id, encode(phone_cipher, 'base64') as phone,
                            encode(account_cipher, 'base64') as account, bank_code, contract_from, contract_to, job
                        from worker where enterprise_id = :enterprise and programme_id = :programme and struck_at is null
                        order by name, id""", Map.of("enterprise", enterprise, "programme", programme)).stream()
                .map(kept -> new DisclosedRoster.Line(
                        kept.name(),
                        open(kept.citizenId()),
                        kept.phone() == null ? null : open(kept.phone()),
                        kept.account() == null ? null : open(kept.account()),
                        kept.bankCode(),
                        kept.contractFrom(),
                        kept.contractTo(),
                        kept.job()))
                .toList();
    }

    private String open(String sealed) {
        return keys.decrypt(Base64.getMimeDecoder().decode(sealed));
    }
}
