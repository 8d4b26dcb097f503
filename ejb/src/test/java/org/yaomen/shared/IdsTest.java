package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void identifiers_are_read_back_as_they_are_written() {
        Ids two = new Ids(List.of(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(Ids.of(two.text())).isEqualTo(two);
    }

    @Test
    void what_is_no_identifier_is_refused_and_so_are_more_than_a_page_has_rows() {
        String id = UUID.randomUUID().toString();
        assertThat(Ids.of(String.join(",", Collections.nCopies(500, id))).ids()).hasSize(500);
        for (String wrong : List.of(
                "", ",", id + ",", "1-1-1-1-1", "' or true --", String.join(",", Collections.nCopies(501, id)))) {
            assertThatThrownBy(() -> Ids.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
