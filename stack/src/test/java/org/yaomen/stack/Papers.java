package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.yaomen.stack.walk.Kiln;
import org.yaomen.stack.walk.Sample;

/** What the officials have before them when they type（纸质材料）: the sample's rows, under names that no other test uses. */
record Papers(Sample sample, String number) {

    static final String TOTAL = "500000.00";

    static Papers of(String... kilnNos) {
        Sample sample = Stories.sample(Stories.KAIZHOU, kilnNos);
        return new Papers(sample, sample.programme().path("code").asText().replaceAll(".*-", ""));
    }

    String code() {
        return sample.programme().path("code").asText();
    }

    String programmeName() {
        return "砖瓦轮窑关闭奖补（样例" + number + "）";
    }

    String programme(String field) {
        return sample.programme().path(field).asText();
    }

    JsonNode rule() {
        return sample.ruleSet().path("rules").path(0);
    }

    JsonNode example(int which) {
        return sample.ruleSet().path("examples").path(which);
    }

    String townshipCode() {
        return "5001549" + "0".repeat(2 - number.length()) + number;
    }

    String townshipName() {
        return "样例镇" + number;
    }

    String sourceCode() {
        return "SCREEN-" + number;
    }

    String documentNo() {
        return "样例指标文屏幕第" + number + "件";
    }

    String countyAccountName() {
        return "开州区样例支付账户" + number;
    }

    String countyAccountNo() {
        return "9900300000077" + "0".repeat(2 - number.length()) + number;
    }

    Kiln kiln(String no) {
        return sample.kiln(no);
    }

    String enterprise(String no) {
        return kiln(no).enterprise("name");
    }

    Path evidence(String name) {
        return sample.folder().resolve("evidence").resolve(name);
    }
}
