package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.CentralSteps;
import org.yaomen.stack.walk.Official;

/** Central money that has come down to Chongqing and was divided there（已逐级下达的中央资金）, once for all tests about it. */
final class CentralMoney {

    static final String NATION = "000000";
    static final String CHONGQING = "500000";
    static final CentralSteps STEPS = comeDown();

    private CentralMoney() {}

    private static CentralSteps comeDown() {
        CentralSteps central =
                CentralSteps.of(Stories.client(), Path.of("..").toAbsolutePath().normalize());
        central.pool();
        JsonNode nation = central.allocations().get(0);
        central.divide(nation);
        central.receive(nation);
        central.divide(central.allocations().get(1));
        return central;
    }

    static Official clerk(String region) {
        return STEPS.as("finance-clerk", region);
    }

    static JsonNode appropriation(String region) {
        return clerk(region).get("/appropriations/" + STEPS.appropriationId(region));
    }

    static void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
    }
}
