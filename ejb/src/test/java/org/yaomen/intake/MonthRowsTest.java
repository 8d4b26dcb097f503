package org.yaomen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months of insurance as lists write them. */
class MonthRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017-11", "2017/11", "201711", "2017年11月", "2017-11-01", "2017年11月1日", "2017.11"})
    void a_month_is_read_however_it_was_written(String text) {
        assertThat(CellValue.read(MonthColumns.MONTH, null, text)).hasToString("2017-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-11-15", "11月", "2017-13", "201700", "43040"})
    void what_is_no_month_is_refused_in_words(String text) {
        assertThatThrownBy(() -> CellValue.read(MonthColumns.MONTH, null, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("月份");
    }
}
