package org.yaomen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final Path MADE = Path.of("target/contract/openapi.yaml");
    private static final Path COMMITTED = Path.of("../docs/openapi.yaml");

    @Test
    void the_committed_contract_is_the_one_that_the_resources_make() throws IOException {
        assertThat(Files.mismatch(COMMITTED, MADE))
                .as("first byte where docs/openapi.yaml differs; after a wanted change:"
                        + " cp web/target/contract/openapi.yaml docs/openapi.yaml")
                .isEqualTo(-1);
    }

    @Test
    void the_answer_of_a_write_is_described_too() throws IOException {
        assertThat(Files.readString(MADE)).containsPattern("operationId: AwardResource_calculate(?s).{0,900}AwardView");
    }

    @Test
    void fields_that_are_always_there_are_required_and_money_is_text() throws IOException {
        String contract = Files.readString(MADE);
        assertThat(contract).contains("Me:").contains("- displayName");
        assertThat(contract).containsPattern("Money:\\s+type: string\\s+pattern: ");
    }
}
