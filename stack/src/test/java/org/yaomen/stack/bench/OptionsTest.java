package org.yaomen.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be asked of a benchmark（测试参数）. */
class OptionsTest {

    @Test
    void a_number_is_read_from_the_arguments() {
        Options options = Options.of(List.of("payments", "-Dbench.awards=80"));

        assertThat(options.number("awards", 400, 1000)).isEqualTo(80);
        assertThat(options.number("scale", 1, 10)).isEqualTo(1);
    }

    @Test
    void what_is_no_number_in_range_is_refused_in_a_sentence() {
        Options options = Options.of(List.of("-Dbench.awards=0", "-Dbench.scale=ten"));

        assertThatThrownBy(() -> options.number("awards", 400, 1000)).hasMessageContaining("from 1 to 1000");
        assertThatThrownBy(() -> options.number("scale", 1, 10)).hasMessageContaining("\"ten\"");
    }
}
