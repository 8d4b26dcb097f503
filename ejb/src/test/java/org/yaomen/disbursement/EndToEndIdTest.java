package org.yaomen.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndToEndIdTest {

    @Test
    void it_has_the_form_that_the_database_and_the_banks_accept() {
        assertThat(EndToEndId.of(new UUID(0, 0))).isEqualTo("YM" + "A".repeat(26));
        assertThat(EndToEndId.of(new UUID(-1, -1))).isEqualTo("YMH" + "7".repeat(25));
    }

    @Test
    void different_payments_have_different_names() {
        Random random = new Random(20171227);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String id = EndToEndId.of(new UUID(random.nextLong(), random.nextLong()));
            assertThat(id).matches("[A-Z0-9]{28}");
            seen.add(id);
        }
        assertThat(seen).hasSize(10_000);
    }
}
