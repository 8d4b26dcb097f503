package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that the database refused, and for which reason（数据库拒绝）: the SQL state and a word of the message. */
final class Refusals {

    static final String CHECK = "23514";
    static final String DUPLICATE = "23505";
    static final String FORBIDDEN = "42501";

    private Refusals() {}

    static void assertRefused(ThrowingCallable what, String state, String word) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.getSQLState())
                                .as(refusal.getMessage())
                                .isEqualTo(state))
                .hasMessageContaining(word);
    }
}
