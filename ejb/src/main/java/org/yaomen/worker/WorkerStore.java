package org.yaomen.worker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClaimKind;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of rosters（花名册查询）; workers are entered many at a time, a single one as a list of one. */
@Dependent
class WorkerStore {

    /** How a statement reads {@link SealedFacts}; a component's own name is its key. */
    private static final String FACTS = """
            json_to_record(r.facts) as f(name text, "phoneCipher" text, "phoneIndex" text, "phoneTail" text,
                "contractFrom" date, "contractTo" date, job text, post text, "meanWage" numeric, insurance json,
                "injuryGrade" int, pregnant boolean, "medicalPeriod" boolean, "zeroEmploymentFamily" boolean, retired boolean,
                standing json, "cardDoubtful" boolean, "accountCipher" text, "accountIndex" text, "accountTail" text,
                "bankCode" text)
            cross join lateral json_to_record(f.insurance) as i(pension text, medical text, unemployment text,
                "workInjury" text, maternity text)
            cross join lateral json_to_record(f.standing) as s("nearRetirement" boolean, older boolean, "overAge" boolean)""";

    private static final String INSERT = """
            insert into worker (id, region_code, enterprise_id, programme_id, name, citizen_id_cipher, citizen_id_index,
                citizen_id_masked, sex, birth_year, phone_cipher, phone_index, phone_tail, contract_from, contract_to, job,
                post, mean_wage, pension, medical, unemployment, work_injury, maternity, injury_grade, pregnant,
                medical_period, zero_employment_family, retired, near_retirement, older, over_age, card_doubtful,
                account_cipher, account_index, account_tail, bank_code, synthetic, import_id, created_by, recorded_at, version)
            select r.id, e.region_code, e.id, :programme, f.name, decode(r.cipher, 'base64'), decode(r.person, 'base64'),
                r.masked, r.sex, r.year, decode(f."phoneCipher", 'base64'), decode(f."phoneIndex", 'base64'), f."phoneTail",
                f."contractFrom", f."contractTo", f.job, f.post, f."meanWage", i.pension, i.medical, i.unemployment,
                i."workInjury", i.maternity, f."injuryGrade", f.pregnant, f."medicalPeriod", f."zeroEmploymentFamily",
                f.retired, s."nearRetirement", s.older, s."overAge", coalesce(f."cardDoubtful", false),
                decode(f."accountCipher", 'base64'), decode(f."accountIndex", 'base64'), f."accountTail", f."bankCode",
                r.synthetic, cast(nullif(:import, '') as uuid), :person, :now, 0
            from json_to_recordset(cast(:workers as json)) as r(id uuid, enterprise uuid, cipher text, person text,
                    masked text, sex text, year int, synthetic boolean, facts json)
                join enterprise e on e.id = r.enterprise
                cross join lateral""" + " " + FACTS;

    private static final String UPDATE = """
            update worker w set name = f.name, phone_cipher = coalesce(decode(f."phoneCipher", 'base64'), w.phone_cipher),
                phone_index = coalesce(decode(f."phoneIndex", 'base64'), w.phone_index),
                phone_tail = coalesce(f."phoneTail", w.phone_tail), contract_from = f."contractFrom",
                contract_to = f."contractTo", job = f.job, post = f.post, mean_wage = f."meanWage", pension = i.pension,
                medical = i.medical, unemployment = i.unemployment, work_injury = i."workInjury", maternity = i.maternity,
                injury_grade = f."injuryGrade", pregnant = f.pregnant, medical_period = f."medicalPeriod",
                zero_employment_family = f."zeroEmploymentFamily", retired = f.retired,
                near_retirement = s."nearRetirement", older = s.older, over_age = s."overAge",
                card_doubtful = coalesce(f."cardDoubtful", w.card_doubtful),
                account_cipher = coalesce(decode(f."accountCipher", 'base64'), w.account_cipher),
                account_index = coalesce(decode(f."accountIndex", 'base64'), w.account_index),
                account_tail = coalesce(f."accountTail", w.account_tail), bank_code = coalesce(f."bankCode", w.bank_code),
                version = w.version + 1
            from (select cast(:facts as json) as facts) r cross join lateral""" + " " + FACTS + " where w.id = :id and w.version = :version";

    /** A worker as put in（新职工）. */
    record NewWorker(
            UUID id,
            UUID enterprise,
            String cipher,
            String person,
            String masked,
            String sex,
            int year,
            boolean synthetic,
            SealedFacts facts) {}

    /** Who enters workers, under which programme, from which list, and when（登记办理）. */
    record Entering(UUID programme, @Nullable UUID importId, String person, Instant now) {}

    /** A person and account of a list, by their blind indexes in hexadecimal（待比对）. */
    record Asked(int no, String person, @Nullable String account) {}

    /** What is known of one of them already（已有记录）; whose it is, only where the caller may see it. */
    record Twin(
            int no,
            ClaimKind kind,
            boolean elsewhere,
            @Nullable UUID workerId,
            @Nullable UUID enterpriseId,
            @Nullable UUID programmeId,
            @Nullable String enterpriseName) {}

    /** A worker's numbers as they are kept（密封内容）, in Base64. */
    record Sealed(
            UUID id,
            String regionCode,
            String citizenId,
            @Nullable String phone,
            @Nullable String account) {

        @Nullable
        String open(Keys keys, RevealWorker.Field field) {
            String sealed = switch (field) {
                case CITIZEN_ID -> citizenId;
                case PHONE -> phone;
                case ACCOUNT -> account;
            };
            return sealed == null ? null : keys.decrypt(Base64.getMimeDecoder().decode(sealed));
        }
    }

    /** A worker's own account as it is kept（密封账户）, in Base64. */
    record SealedAccount(UUID id, String name, String account, String bankCode) {

        BankDetails details(Keys keys) {
            return BankDetails.seal(
                    keys, name, keys.decrypt(Base64.getMimeDecoder().decode(account)), bankCode);
        }
    }

    private final Rows rows;

    @Inject
    WorkerStore(Rows rows) {
        this.rows = rows;
    }

    void insert(List<NewWorker> workers, Entering entering) {
        UUID list = entering.importId();
        int entered = rows.update(
                INSERT,
                Map.of(
                        "workers", Canonical.write(workers),
                        "programme", entering.programme(),
                        "import", list == null ? "" : list.toString(),
                        "person", entering.person(),
                        "now", entering.now()));
        if (entered != workers.size()) {
            throw Problem.notFound("企业");
        }
    }

    /** @throws Problem when the version is not the one that was seen */
    void update(UUID id, int version, SealedFacts facts) {
        int changed = rows.update(UPDATE, Map.of("id", id, "version", version, "facts", Canonical.write(facts)));
        if (changed == 0) {
            throw Problem.stale();
        }
    }

    List<Twin> twins(List<Asked> asked) {
        return rows.list(
                Twin.class,
                "select * from worker_twins(cast(:asked as json))",
                Map.of("asked", Canonical.write(asked)));
    }

    WorkerView view(UUID id) {
        return rows.one(WorkerView.class, "select * from worker_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("职工"));
    }

    Sealed sealed(UUID id) {
        return rows.one(Sealed.class, """
                        select id, region_code, encode(citizen_id_cipher, 'base64') as citizen_id,
                            encode(phone_cipher, 'base64') as phone, encode(account_cipher, 'base64') as account
                        from worker where id = :id""", Map.of("id", id)).orElseThrow(() -> Problem.notFound("职工"));
    }

    List<SealedAccount> accounts(Collection<UUID> workers) {
        return rows.list(
                SealedAccount.class,
                """
                select id, name, encode(account_cipher, 'base64') as account, bank_code from worker
                where id = any(cast(string_to_array(:ids, ',') as uuid[])) and account_cipher is not null""",
                Map.of(
                        "ids",
                        String.join(",", workers.stream().map(UUID::toString).toList())));
    }

    List<WorkerClaimView> alike(UUID id) {
        return rows.list(WorkerClaimView.class, "select * from workers_alike(:id)", Map.of("id", id));
    }

    Page<WorkerView> list(Workers.Query query, PageRequest page) {
        return new Listing<>(rows, WorkerView.class, "worker_view", "name, id")
                .ofCallersRegions()
                .pickedBy("id")
                .containing("name", query.words())
                .where("enterprise_id = :enterprise", "enterprise", query.enterpriseId())
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("import_id = :import", "import", query.importId())
                .where(":flag = any(string_to_array(flags, chr(10)))", "flag", name(query.flag()))
                .where(":special = any(string_to_array(special_cases, chr(10)))", "special", name(query.specialCase()))
                .where(":struck = (struck_at is not null)", "struck", query.struck())
                .sum("mean_wage")
                .page(page);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
