package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which closures are said to be alike, to whom, and what of another county is not told. */
class ClaimsTest {

    private static final String NATION = "000000";
    private static final String TOLD = "select concat_ws(' ', kind, elsewhere, closure_id) from claims_alike(?)";
    private static final String PLACE = "重庆市开州区临江镇样例村1组";

    private static TestDatabase database;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    /** One closure of an enterprise that is like no other（某县一项关闭登记）. */
    private record Claim(Session session, UUID id) {

        static Claim in(Session session, String region) throws SQLException {
            Papers papers = new Papers(session, region);
            Claim claim = new Claim(session, papers.closure(papers.programme()));
            return claim.with("legal_person_id_index = decode(md5(e.id::text), 'hex')");
        }

        Claim with(String change, Object... values) throws SQLException {
            Object[] all = Arrays.copyOf(values, values.length + 1);
            all[values.length] = id;
            session.run(
                    "update enterprise e set " + change
                            + " where id = (select enterprise_id from closure where id = ?)",
                    all);
            return this;
        }

        Claim equipment(String number) throws SQLException {
            session.run(
                    "insert into facility_equipment select region_code, ?, facility_id from closure where id = ?",
                    number,
                    id);
            return this;
        }

        String creditCode() throws SQLException {
            return session.value(
                    "select e.credit_code from closure c join enterprise e on e.id = c.enterprise_id where c.id = ?",
                    id);
        }

        /** Another closure of the same enterprise: of this facility, or of a new one. */
        UUID again(UUID programme, boolean sameFacility) throws SQLException {
            UUID facility = UUID.randomUUID();
            if (!sameFacility) {
                session.run(
                        "insert into facility select ?, region_code, enterprise_id, '二号窑', 'BRICK_KILN', 18, null, null,"
                                + " true, 'wang', now(), 0 from closure where id = ?",
                        facility,
                        id);
            }
            UUID closure = UUID.randomUUID();
            session.run(
                    "insert into closure select ?, region_code, ?, case when ? then facility_id else ? end, enterprise_id,"
                            + " applied_on, closed_on, true, 'REGISTERED', 'wang', now(), 0 from closure where id = ?",
                    closure,
                    programme,
                    sameFacility,
                    facility,
                    id);
            return closure;
        }

        UUID programme() throws SQLException {
            return UUID.fromString(session.value("select programme_id::text from closure where id = ?", id));
        }

        List<String> told() throws SQLException {
            return session.column(TOLD, id);
        }
    }

    @Test
    void within_a_county_each_kind_is_told_with_the_closure() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            Claim one = Claim.in(session, KAIZHOU).with("address = ?", PLACE).equipment("FJ-1");
            Claim place = Claim.in(session, KAIZHOU).with("address = ?", "重庆市开州区 临江镇　样例村１组 ");
            Claim machine = Claim.in(session, KAIZHOU).equipment("ｆｊ－１");
            Claim person = Claim.in(session, KAIZHOU)
                    .with(
                            "legal_person_id_index = (select o.legal_person_id_index from enterprise o join closure c"
                                    + " on c.enterprise_id = o.id where c.id = ?)",
                            one.id());
            UUID otherKiln = one.again(new Papers(session, KAIZHOU).programme(), false);

            assertThat(one.told())
                    .containsExactlyInAnyOrder(
                            "ADDRESS f " + place.id(),
                            "EQUIPMENT f " + machine.id(),
                            "LEGAL_PERSON f " + person.id(),
                            "CREDIT_CODE f " + otherKiln);
            assertThat(place.told()).contains("ADDRESS f " + one.id());
            assertThat(session.column(
                            "select enterprise_name || facility_name from claims_alike(?) where kind = 'CREDIT_CODE'",
                            one.id()))
                    .containsExactly("某砖厂二号窑");
        }
    }

    @Test
    void the_closure_itself_and_two_kilns_of_one_enterprise_in_a_programme_are_no_match() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            Claim one =
                    Claim.in(session, KAIZHOU).with("address = ?", PLACE + "甲").equipment("FJ-2");
            assertThat(one.told()).isEmpty();

            UUID secondKiln = one.again(one.programme(), false);
            assertThat(one.told()).isEmpty();

            session.run("update closure set closed_on = closed_on + 365 where id = ?", secondKiln);
            assertThat(one.told()).containsExactly("CREDIT_CODE f " + secondKiln);
        }
    }

    @Test
    void the_same_facility_under_another_programme_is_said_once_and_needs_no_number() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            Claim one = Claim.in(session, KAIZHOU).with("address = ?", PLACE + "乙");
            UUID again = one.again(new Papers(session, KAIZHOU).programme(), true);

            assertThat(one.told()).containsExactly("EQUIPMENT f " + again);
        }
    }

    @Test
    void a_blank_address_and_a_village_name_are_no_place() throws SQLException {
        try (Session session = database.official("wang", KAIZHOU)) {
            for (String address : List.of("", " 　", "样例村", " 样 例 村 一 组 ")) {
                Claim one = Claim.in(session, KAIZHOU).with("address = ?", address);
                Claim.in(session, KAIZHOU).with("address = ?", address);
                assertThat(one.told()).as(address).isEmpty();
            }
        }
    }

    /** Alike in everything, the code by a third closure; committed, as two counties work（两县相似申报）. */
    private record TwoCounties(UUID here, UUID there) {

        static TwoCounties with(String address, String equipment) throws SQLException {
            try (Session superuser = database.superuser()) {
                Claim here = Claim.in(superuser, KAIZHOU)
                        .with("address = ?", address)
                        .equipment(equipment);
                Claim there = Claim.in(superuser, SHANDAN)
                        .with("address = ?", address)
                        .equipment(equipment);
                there.with(
                        "legal_person_id_index = (select o.legal_person_id_index from enterprise o join closure c"
                                + " on c.enterprise_id = o.id where c.id = ?)",
                        here.id());
                Claim.in(superuser, SHANDAN).with("credit_code = ?", here.creditCode());
                superuser.commit();
                return new TwoCounties(here.id(), there.id());
            }
        }

        List<String> references() throws SQLException {
            try (Session kaizhou = database.official("wang", KAIZHOU)) {
                List<String> references = ClaimsTest.references(kaizhou, here);
                kaizhou.commit();
                return references;
            }
        }
    }

    @Test
    void another_countys_claim_is_told_by_kind_and_reference_only() throws SQLException {
        TwoCounties both = TwoCounties.with(PLACE + "丙", "FJ-3");
        List<String> references = both.references();

        assertThat(references).hasSize(4).doesNotHaveDuplicates().allMatch(text -> text.matches("CF-[0-9A-F]{12}"));
        assertThat(both.references()).as("asked again").isEqualTo(references);
        try (Session kaizhou = database.official("wang", KAIZHOU)) {
            assertThat(kaizhou.column(
                            "select array_to_string(array[kind, elsewhere::text, closure_id::text, enterprise_name,"
                                    + " facility_name, programme_code, recorded_at::text], '|', '-') from claims_alike(?)",
                            both.here()))
                    .containsExactlyInAnyOrder(
                            "EQUIPMENT|true|-|-|-|-|-",
                            "CREDIT_CODE|true|-|-|-|-|-",
                            "LEGAL_PERSON|true|-|-|-|-|-",
                            "ADDRESS|true|-|-|-|-|-");
            assertThat(kaizhou.column(TOLD, both.there()))
                    .as("asked of another county's")
                    .isEmpty();
        }
        try (Session shandan = database.official("li", SHANDAN)) {
            assertThat(references(shandan, both.there())).hasSize(3).allMatch(references::contains);
            assertThat(shandan.column(TOLD, both.here())).isEmpty();
        }
        try (Session nobody = database.application()) {
            assertThat(nobody.column(TOLD, both.here())).isEmpty();
        }
    }

    @Test
    void a_reference_opens_for_whoever_covers_both_counties_and_nobody_else() throws SQLException {
        TwoCounties both = TwoCounties.with(PLACE + "丁", "FJ-4");
        List<String> references = both.references();

        for (String region : List.of(KAIZHOU, SHANDAN, "500000", "620000")) {
            try (Session oneSide = database.official("auditor", region)) {
                assertThat(opened(oneSide, references)).as(region).isEmpty();
            }
        }
        try (Session nobody = database.application()) {
            assertThat(opened(nobody, references)).isEmpty();
        }
        try (Session nation = database.official("auditor", NATION)) {
            assertThat(opened(nation, references))
                    .hasSize(4)
                    .allMatch(pair -> pair.contains(both.here().toString()))
                    .filteredOn(pair -> pair.contains(both.there().toString()))
                    .hasSize(3);
            assertThat(nation.column(TOLD, both.here())).contains("ADDRESS f " + both.there());
            assertThat(opened(nation, List.of("CF-000000000000", "", "CF-"))).isEmpty();
        }
    }

    private static List<String> references(Session session, UUID closure) throws SQLException {
        return session.column("select reference from claims_alike(?) order by 1", closure);
    }

    private static List<String> opened(Session session, List<String> references) throws SQLException {
        return session.column(
                "select o.first_subject || ' ' || o.second_subject from unnest(string_to_array(?, ',')) r(reference)"
                        + " cross join lateral claim_opened(r.reference) o",
                String.join(",", references));
    }
}
