package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/** A new version of a parameter is refused by the field that its name does not take. */
class ParameterTermsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static List<String> wrong(ParameterName name, String unit, ParameterItem... items) {
        return new ParameterTerms(
                        name, RegionCode.NATION, DAY, null, unit, "文〔2026〕1号", "第一条", false, null, List.of(items))
                .errors().stream().map(FieldError::pointer).toList();
    }

    private static ParameterItem item(String item, String value) {
        return new ParameterItem(item, Rate.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_SHARE, 占比, '', 0.8, ''",
        "BASE_SHARE, 倍, '', 0.8, /unit",
        "BASE_SHARE, 占比, capacity, 0.8, /items/0/item",
        "BASE_SHARE, 占比, '', 1.01, /items/0/value",
        "BASE_SHARE, 占比, '', -0.1, /items/0/value",
        "YEAR_FACTOR, 占比, 2016, 1.1, ''",
        "LADDER_STEP, 倍, 0.05, 1.25, ''",
        "TAX_INSURANCE, 是否, '', 0.5, /items/0/value",
        "TAX_BRACKET, 全年, 36000, 0.1, ''",
        "SEVERANCE_SEGMENT, 是否, 2008-13-01, 1, /items/0/item",
        "UNEMPLOYMENT_MONTHS, 个月, 1, 2.5, /items/0/value",
        "FLEXIBLE_SUBSIDY, 份, subsidised, 0, /items/0/value"
    })
    void unit_item_and_value_are_those_of_the_name(
            ParameterName name, String unit, String item, String value, String pointer) {
        assertThat(String.join(",", wrong(name, unit, item(item, value)))).isEqualTo(pointer);
    }

    @Test
    void an_item_is_given_once() {
        assertThat(wrong(ParameterName.FACTOR_WEIGHT, "占比", item("capacity", "0.5"), item("capacity", "0.5")))
                .containsExactly("/items/1/item");
    }

    /** Otherwise the screen would refuse what the database has. */
    @Test
    void every_name_takes_what_the_migrations_have_stored() {
        for (LocalDate day : List.of(LocalDate.of(2004, 1, 1), LocalDate.of(2017, 1, 1), DAY)) {
            for (ParameterView row : org.yaomen.database.StoredParameters.on(
                            day, java.util.EnumSet.allOf(ParameterName.class))
                    .rows()) {
                assertThat(wrong(row.name(), row.unit(), new ParameterItem(row.item(), row.value())))
                        .as(row.toString())
                        .isEmpty();
            }
        }
    }

    /** What the screen refuses with a field, the database refuses too. */
    @Test
    void the_database_knows_every_name_with_the_same_items_units_and_limits() throws java.sql.SQLException {
        List<String> expected = java.util.Arrays.stream(ParameterName.values())
                .map(name -> String.join(
                        " ",
                        name.name(),
                        name.label(),
                        name.items(),
                        String.join("、", name.units()),
                        name.largest().isPresent()
                                ? String.valueOf(name.largest().getAsInt())
                                : "",
                        String.valueOf(name.isPositive()),
                        String.valueOf(name.isWhole())))
                .sorted()
                .toList();
        assertThat(org.yaomen.database.StoredParameters.kinds()).isEqualTo(expected);
    }
}
