package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.DAY;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;
import static org.yaomen.database.Refusals.CHECK;
import static org.yaomen.database.Refusals.DUPLICATE;
import static org.yaomen.database.Refusals.assertRefused;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database itself holds of money that is passed down, whatever the code above it does. */
class AllocationTest {

    private static final String CHONGQING = "500000";

    private static TestDatabase database;

    private Session session;
    private UUID source;

    @BeforeAll
    static void install() throws SQLException {
        database = TestDatabase.singleMachine();
    }

    @BeforeEach
    void oneThousandYuanOfTheCity() throws SQLException {
        session = database.official("wang", CHONGQING);
        source = new Papers(session, CHONGQING).appropriation("1000.00");
    }

    @AfterEach
    void close() throws SQLException {
        session.close();
    }

    private UUID plan(String amount) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into allocation values (?, ?, ?, ?, '下达', 'DIRECT', ?, '{}', encode(sha256('{}'), 'hex'),"
                        + " 'IN_APPROVAL', null, 'wang', now(), 0)",
                id,
                CHONGQING,
                source,
                number(id),
                new BigDecimal(amount));
        return id;
    }

    private static String number(UUID allocation) {
        return "渝财〔2017〕" + allocation.toString().substring(0, 8);
    }

    private UUID line(UUID allocation, int lineNo, String region, String amount) throws SQLException {
        UUID id = UUID.randomUUID();
        session.run(
                "insert into allocation_line values (?, ?, ?, ?, ?, null, ?, null)",
                id,
                allocation,
                lineNo,
                CHONGQING,
                region,
                new BigDecimal(amount));
        return id;
    }

    private void issue(UUID allocation) throws SQLException {
        session.run("update allocation set state = 'ISSUED', issued_on = ? where id = ?", DAY, allocation);
    }

    /** A line of 600.00 to Kaizhou, issued. */
    private UUID issuedLine() throws SQLException {
        UUID allocation = plan("600.00");
        UUID line = line(allocation, 1, KAIZHOU, "600.00");
        issue(allocation);
        session.commit();
        return line;
    }

    private static long seen(Session reader, UUID line) throws SQLException {
        return reader.count("select count(*) from incoming_allocation_view where id = ?", line);
    }

    @Test
    void the_parts_sum_to_the_whole() throws SQLException {
        UUID allocation = plan("600.00");
        line(allocation, 1, KAIZHOU, "599.99");
        assertRefused(() -> session.commit(), CHECK, "合计须等于分配总额");
    }

    @Test
    void a_part_cannot_be_added_afterwards() throws SQLException {
        UUID allocation = plan("600.00");
        line(allocation, 1, KAIZHOU, "600.00");
        session.commit();
        session.enter("wang", CHONGQING);
        line(allocation, 2, "500101", "1.00");
        assertRefused(() -> session.commit(), CHECK, "合计须等于分配总额");
    }

    @ParameterizedTest
    @CsvSource({"500000", "620725", "000000", "510000"})
    void money_goes_down_only(String region) throws SQLException {
        UUID allocation = plan("600.00");
        assertRefused(() -> line(allocation, 1, region, "600.00"), CHECK, "allocation_line_goes_down");
    }

    @Test
    void a_plan_divides_money_of_its_own_region_that_is_issued() throws SQLException {
        session.close();
        session = database.official("wang", KAIZHOU);
        source = new Papers(session, KAIZHOU).appropriation("1000.00");
        session.commit();
        session.close();
        session = database.official("wang", CHONGQING);
        assertRefused(() -> plan("600.00"), CHECK, "不属于本地区");
    }

    @Test
    void a_plan_never_changes_and_keeps_its_hash() throws SQLException {
        UUID allocation = plan("600.00");
        assertRefused(
                () -> session.run("update allocation set title = '另一标题' where id = ?", allocation), CHECK, "不可修改");
    }

    @Test
    void a_part_is_seen_below_once_it_is_issued_and_by_its_own_region_only() throws SQLException {
        UUID allocation = plan("600.00");
        UUID line = line(allocation, 1, KAIZHOU, "600.00");
        session.commit();
        try (Session county = database.official("li", KAIZHOU)) {
            assertThat(seen(county, line)).isZero();
        }
        session.enter("wang", CHONGQING);
        issue(allocation);
        session.commit();
        try (Session county = database.official("li", KAIZHOU);
                Session other = database.official("li", SHANDAN)) {
            assertThat(seen(county, line)).isOne();
            assertThat(county.count("select count(*) from allocation where id = ?", allocation))
                    .isZero();
            assertThat(seen(other, line)).isZero();
        }
        try (Session nobody = database.application()) {
            assertThat(nobody.count("select count(*) from public_allocation_view where id = ?", allocation))
                    .isOne();
            assertThat(nobody.count("select count(*) from allocation")).isZero();
        }
    }

    private static void register(Session county, UUID line, String amount, String documentNo) throws SQLException {
        UUID fund = UUID.randomUUID();
        county.run(
                "insert into fund_source values (?, ?, ?, 'COUNTY_OWN', '资金', true, 'li', now())",
                fund,
                KAIZHOU,
                "S-" + fund.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
        county.run(
                "insert into appropriation values (?, ?, ?, ?, ?, '收到', ?, 2017, ?, 'REGISTERED', repeat('a', 64),"
                        + " ?, now(), 0, ?)",
                UUID.randomUUID(),
                KAIZHOU,
                fund,
                new Papers(county, KAIZHOU).programme(),
                documentNo,
                new BigDecimal(amount),
                DAY,
                county.value("select scope_user()"),
                line);
    }

    private String number(Session reader, UUID line) throws SQLException {
        return reader.value("select document_no from incoming_allocation_view where id = ?", line);
    }

    @Test
    void a_part_is_registered_once_as_it_stands() throws SQLException {
        UUID line = issuedLine();
        try (Session county = database.official("li", KAIZHOU)) {
            register(county, line, "600.00", number(county, line));
            assertRefused(() -> register(county, line, "600.00", number(county, line)), DUPLICATE, "appropriation");
        }
    }

    private static void takeBack(UUID line, String person) throws SQLException {
        try (Session city = database.official(person, CHONGQING)) {
            city.run(
                    "update allocation set state = 'TAKEN_BACK', taken_back_on = ?, taken_back_by = ?,"
                            + " taken_back_at = now(), taken_back_why = '文号有误'"
                            + " where id = (select allocation_id from allocation_line where id = ?)",
                    DAY,
                    person,
                    line);
            city.commit();
        }
    }

    @Test
    void what_nobody_below_has_registered_can_be_taken_back_by_another_than_its_maker_and_then_binds_nobody()
            throws SQLException {
        UUID line = issuedLine();
        assertRefused(() -> takeBack(line, "wang"), CHECK, "allocation_taken_back");
        takeBack(line, "zhao");
        try (Session county = database.official("li", KAIZHOU)) {
            assertThat(county.value("select state from incoming_allocation_view where id = ?", line))
                    .isEqualTo("TAKEN_BACK");
            assertThat(county.count("select count(*) from waiting_view where subject_id = ?", line))
                    .isZero();
            assertRefused(() -> register(county, line, "600.00", number(county, line)), CHECK, "与上级下达的地区、金额");
        }
    }

    @Test
    void what_is_registered_below_stays() throws SQLException {
        UUID line = issuedLine();
        try (Session county = database.official("li", KAIZHOU)) {
            register(county, line, "600.00", number(county, line));
            county.commit();
        }
        assertRefused(() -> takeBack(line, "zhao"), CHECK, "下级已登记");
    }

    @ParameterizedTest
    @CsvSource({"600.01, ''", "600.00, x"})
    void another_amount_or_number_is_refused(String amount, String suffix) throws SQLException {
        UUID line = issuedLine();
        try (Session county = database.official("li", KAIZHOU)) {
            assertRefused(() -> register(county, line, amount, number(county, line) + suffix), CHECK, "与上级下达的地区、金额");
        }
    }

    @Test
    void who_divided_does_not_receive() throws SQLException {
        UUID line = issuedLine();
        try (Session maker = database.official("wang", KAIZHOU)) {
            assertRefused(() -> register(maker, line, "600.00", number(maker, line)), CHECK, "由下达的编制人登记");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "000000, CENTRAL, CENTRAL",
        "500000, CENTRAL, RECEIVED",
        "500000, PROVINCIAL, OWN",
        "500100, PROVINCIAL, RECEIVED",
        "500154, CENTRAL, ''",
        "500000, CITY, ''",
        "000000, PROVINCIAL, ''"
    })
    void what_has_to_be_passed_on_depends_on_level_and_kind(String region, String kind, String item)
            throws SQLException {
        assertThat(session.value("select coalesce(pass_down_item(?, ?), '')", region, kind))
                .isEqualTo(item);
    }
}
