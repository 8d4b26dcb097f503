package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** What happened to every kiln, for a terminal（演示结果表）. */
public final class DemoTable {

    private static final Map<String, String> STATES =
            Map.of("PAID", "已支付", "REFUSED", "不符合", "RETURNED", "已退回", "INSTRUCTED", "已出指令");

    private DemoTable() {}

    public static String of(KaizhouWalk walk) {
        TextTable table = new TextTable("窑 Kiln", ">门", "关闭 Closed", "规则 Rule", ">元 Yuan", "状态 State", "银行流水号 Bank");
        for (Kiln kiln : walk.desk().sample().kilns()) {
            for (String rule : Rules.ALL) {
                JsonNode award = walk.awards().get(kiln.no(), rule);
                boolean first = rule.equals(Rules.DOORS);
                table.row(
                        first ? kiln.no() : "",
                        first ? award.path("kilnDoors").asText() : "",
                        first ? award.path("closedOn").asText() : "",
                        award.path("ruleName").asText(),
                        yuan(award.path("amount").asText()),
                        STATES.getOrDefault(
                                award.path("state").asText(),
                                award.path("state").asText()),
                        award.path("bankReference").asText());
            }
        }
        for (String rule : Rules.ALL) {
            JsonNode page = walk.desk()
                    .financeClerk()
                    .get("/awards?size=1&programmeId=" + walk.policy().programmeId() + "&rule=" + rule);
            table.row(
                    "合计 Sum",
                    page.path("total").asText(),
                    "",
                    page.path("items").path(0).path("ruleName").asText(),
                    yuan(page.path("totals").path("amount").asText()),
                    "",
                    "");
        }
        return table + "\n门数为合成样例 door counts are synthetic";
    }

    /** Digits in threes, for reading. */
    private static String yuan(String amount) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(amount));
    }
}
