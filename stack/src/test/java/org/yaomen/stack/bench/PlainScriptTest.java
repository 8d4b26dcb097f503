package org.yaomen.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the plain program runs（直接 SQL 脚本）. */
class PlainScriptTest {

    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_phase_has_a_section_of_whole_transactions(Phase phase) {
        PlainScript script = PlainScript.section(phase.section());

        assertThat(script.statements().stream().filter("begin"::equals))
                .hasSameSizeAs(
                        script.statements().stream().filter("commit"::equals).toList())
                .isNotEmpty();
        assertThat(script.statements()).noneMatch(statement -> statement.contains("{k}") || statement.startsWith("--"));
    }

    @Test
    void what_each_award_needs_is_written_out_for_a_whole_group() {
        assertThat(PlainScript.section(Phase.CALCULATE.section()).statements())
                .filteredOn(statement -> statement.startsWith("insert into award "))
                .hasSize(ApiPath.GROUP);
    }
}
