package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** How far central money has come, for a terminal（中央资金逐级下达表）. */
public final class CentralTable {

    private static final List<String> LEVELS = List.of("000000", "500000", "500154");

    private CentralTable() {}

    public static String of(CentralSteps central) {
        TextTable table = new TextTable(
                "地区 Region", "文号 Document", "收文 Received", ">元 Yuan", ">已下达下级 Passed on", ">可用 Available");
        for (String region : LEVELS) {
            JsonNode row =
                    central.as("finance-clerk", region).get("/appropriations/" + central.appropriationId(region));
            table.row(
                    region,
                    row.path("documentNo").asText(),
                    row.path("receivedOn").asText(),
                    yuan(row, "amount"),
                    yuan(row, "allocated"),
                    yuan(row, "available"));
        }
        return table + "\n全部为合成样例 all of it is synthetic";
    }

    private static String yuan(JsonNode row, String field) {
        return String.format(
                Locale.ROOT, "%,.2f", new BigDecimal(row.path(field).asText()));
    }
}
