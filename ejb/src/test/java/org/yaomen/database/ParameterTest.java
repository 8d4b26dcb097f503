package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yaomen.database.Papers.SHANDAN;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dated parameters of the nation and the provinces: the nearest region and the newest version, with all their rows. */
class ParameterTest {

    private static TestDatabase database;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.production();
    }

    private static String inForce(Session session, String name, String region, LocalDate day) throws SQLException {
        return session.value(
                "select coalesce(string_agg(item || '=' || trim_scale(value), ' ' order by item), '') || coalesce(' '"
                        + " || min(document), '') from parameter_in_force(?, ?, ?)",
                name,
                region,
                day);
    }

    @ParameterizedTest
    @CsvSource({
        "FACTOR_WEIGHT, 000000, 2016-05-09, ''",
        "FACTOR_WEIGHT, 000000, 2016-12-31, capacity=0.5 difficulty=0.2 workers=0.3 财建〔2016〕253号",
        "FACTOR_WEIGHT, 500154, 2018-08-29, capacity=0.5 difficulty=0.2 workers=0.3 财建〔2016〕253号",
        "FACTOR_WEIGHT, 500154, 2018-08-30, capacity=0.5 difficulty=0.2 workers=0.3 财建〔2018〕462号",
        "FACTOR_WEIGHT, 370000, 2018-12-31, capacity=0.4 workers=0.6 山东省分配办法（文号待核实）",
        "FACTOR_WEIGHT, 370100, 2018-12-31, capacity=0.4 workers=0.6 山东省分配办法（文号待核实）",
        "BASE_SHARE, 370100, 2018-12-31, =0.8 财建〔2018〕462号",
        "YEAR_FACTOR, 620725, 2020-12-31, 2016=1.1 2017=1 2018=0.9 2019=0.8 2020=0.7 财建〔2018〕462号",
        "LADDER_STEP, 620725, 2026-01-01, 0=1 0.05=1.25 0.1=1.5 财建〔2018〕462号",
        "LADDER_CAP, 620725, 2026-01-01, =0.3 财建〔2018〕462号",
        "SEVERANCE_PART_YEAR, 000000, 2007-12-31, =1 劳部发〔1994〕481号",
        "SEVERANCE_PART_YEAR, 000000, 2008-01-01, =0.5 主席令第65号（劳动合同法）",
        "SEVERANCE_WAGE_CAP, 000000, 2007-12-31, ''",
        "SEVERANCE_SEGMENT, 000000, 2017-11-15, 2008-01-01=0 主席令第65号（劳动合同法）",
        "TAX_YEARS_CAP, 000000, 2018-12-31, =12 国税发〔1999〕178号",
        "TAX_YEARS_CAP, 000000, 2019-01-01, ''",
        "TAX_ALLOWANCE, 000000, 2011-08-31, =2000 主席令第85号（个人所得税法）",
        "TAX_ALLOWANCE, 000000, 2011-09-01, =3500 主席令第48号（个人所得税法）",
        "TAX_ALLOWANCE, 000000, 2018-10-01, =5000 财税〔2018〕98号",
        "TAX_ALLOWANCE, 000000, 2019-01-01, ''",
        "CONGRESS_ATTENDANCE, 620725, 2017-11-01, part=2 whole=3 总工发〔2012〕12号（企业民主管理规定）",
        "LAYOFF_HEADS, 620725, 2007-12-31, ''",
        "LAYOFF_HEADS, 620725, 2008-01-01, =20 主席令第65号（劳动合同法）",
        "PENSION_ACCOUNT, 000000, 2005-12-31, =0.11 国发〔1997〕26号",
        "PENSION_ACCOUNT, 000000, 2006-12-31, =0.08 国发〔2005〕38号"
    })
    void the_nearest_region_and_the_newest_version_of_the_day_win(
            String name, String region, LocalDate day, String rows) throws SQLException {
        // Asked by an official of another province: who asks must not change the answer.
        try (Session session = database.official("li", SHANDAN)) {
            assertThat(inForce(session, name, region, day)).isEqualTo(rows);
        }
    }

    @Test
    void a_county_of_its_own_rule_comes_before_its_province_until_the_rule_ends() throws SQLException {
        try (Session owner = database.owner()) {
            owner.run("insert into parameter values ('BASE_SHARE', '', '370100', '2019-01-01', '2019-12-31', 0.9, '占比',"
                    + " '试〔2019〕1号', '第一条', false, null)");
            LocalDate last = LocalDate.of(2019, 12, 31);
            assertThat(inForce(owner, "BASE_SHARE", "370102", last)).startsWith("=0.9");
            assertThat(inForce(owner, "BASE_SHARE", "370102", last.plusDays(1))).startsWith("=0.8");
            assertThat(inForce(owner, "BASE_SHARE", "370200", last)).startsWith("=0.8");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_SHARE, 1.01, 试〔2019〕1号",
        "BASE_SHARE, -0.01, 试〔2019〕1号",
        "LATE_FEE_DAILY, 1.01, 试〔2019〕1号",
        "TAX_YEARS_CAP, 0, 试〔2019〕1号",
        "SEVERANCE_SEGMENT, 1, 试〔2019〕1号",
        "TAX_BRACKET, 0.03, 试〔2019〕1号",
        "DISABILITY_MONTHS, 1.5, 试〔2019〕1号",
        "BASE_SHARE, 0.5, ''",
        "NO_SUCH, 0.5, 试〔2019〕1号"
    })
    void a_value_or_an_item_that_its_name_does_not_take_a_missing_document_or_an_unknown_name_is_refused(
            String name, String value, String document) throws SQLException {
        try (Session owner = database.owner()) {
            Refusals.assertRefused(
                    () -> owner.run(
                            "insert into parameter values (?, '', '370100', '2019-01-01', null, cast(? as numeric), '占比', ?,"
                                    + " '第一条', false, null)",
                            name,
                            value,
                            document),
                    Refusals.CHECK,
                    "parameter");
        }
    }

    @Test
    void what_is_not_yet_confirmed_says_so() throws SQLException {
        try (Session session = database.official("li", SHANDAN)) {
            assertThat(session.column("select distinct name from parameter where to_confirm and region_code = '000000'"
                            + " order by 1"))
                    .containsExactly(
                            "CONGRESS_ATTENDANCE",
                            "CONGRESS_MAJORITY",
                            "EARLY_RETIREMENT_YEARS",
                            "FLEXIBLE_SUBSIDY",
                            "FOLLOW_UP_DAYS",
                            "LADDER_CAP",
                            "LADDER_LOWER_INCLUSIVE",
                            "LADDER_STEP",
                            "LATE_FEE_BY_FUND",
                            "SEVERANCE_MINIMUM_WAGE",
                            "SEVERANCE_PART_YEAR",
                            "SEVERANCE_SEGMENT",
                            "SEVERANCE_YEAR",
                            "SUBSIDY_MONTHS",
                            "SUBSIDY_NEAR_RETIREMENT",
                            "SUBSIDY_USE",
                            "TAX_ALLOWANCE",
                            "TAX_BRACKET",
                            "TAX_EXEMPTION",
                            "TAX_INSURANCE",
                            "UNEMPLOYMENT_MONTHS",
                            "UNEMPLOYMENT_WHOLE");
        }
    }

    private static void add(Session session, String region, String from, String to, String unit) throws SQLException {
        session.run(
                "insert into parameter select 'FACTOR_WEIGHT', i, ?, cast(? as date), cast(? as date), 0.5, ?,"
                        + " '试〔2026〕1号', '第一条', false, null, scope_user(), now()"
                        + " from unnest(array['capacity', 'workers']) i",
                region,
                from,
                to,
                unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, , 2026-01-01, ",
        "2026-01-01, 2026-12-31, 2026-06-01, ",
        "2026-06-01, , 2026-01-01, 2026-06-01",
    })
    void versions_of_a_region_never_hold_on_the_same_day(String from, String to, String otherFrom, String otherTo)
            throws SQLException {
        try (Session session = database.official("policy", "620000")) {
            add(session, "620000", from, to, "占比");
            assertThat(session.value(
                            "select parameter_overlap('FACTOR_WEIGHT', '620000', cast(? as date), cast(? as date))",
                            otherFrom,
                            otherTo))
                    .isEqualTo(from);
            assertThatThrownBy(() -> add(session, "620000", otherFrom, otherTo, "占比"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(重叠|parameter_pkey).*");
        }
    }

    @Test
    void a_version_is_added_by_its_region_whole_and_ends_the_one_before() throws SQLException {
        try (Session session = database.official("policy", "620000")) {
            add(session, "620000", "2026-01-01", null, "占比");
            add(session, "620000", "2027-01-01", null, "占比");
            assertThat(session.column("select distinct until::text from parameter_view where region_code = '620000'"
                            + " and effective_from = '2026-01-01'"))
                    .containsExactly("2026-12-31");
            assertThat(inForce(session, "FACTOR_WEIGHT", SHANDAN, LocalDate.of(2027, 1, 1)))
                    .startsWith("capacity=0.5 workers=0.5");
            Refusals.assertRefused(
                    () -> session.run("update parameter set value = 1"), Refusals.FORBIDDEN, "parameter");
        }
        try (Session session = database.official("policy", "620000")) {
            Refusals.assertRefused(
                    () -> add(session, "630000", "2026-01-01", null, "占比"), Refusals.FORBIDDEN, "row-level security");
        }
        try (Session session = database.official("policy", "620000")) {
            Refusals.assertRefused(() -> add(session, "620000", "2026-01-01", null, "倍"), Refusals.CHECK, "不取这样的分项、单位");
        }
    }
}
