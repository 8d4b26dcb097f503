package org.yaomen.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.WalkDays;

/** What the story of workers who are paid is made of（样例）; workers and figures are synthetic. */
final class SeveranceSamples {

    private SeveranceSamples() {}

    /** A worker of the roster; a disabled one has the eighth grade. */
    static ObjectNode worker(String enterprise, String programme, int number, boolean disabled) {
        ObjectNode terms = RosterSample.terms(enterprise, programme, number);
        if (disabled) {
            ((ObjectNode) terms.path("facts")).put("injuryGrade", 8);
        }
        return terms;
    }

    /** A sheet of everybody, whose contracts ended yesterday. */
    static ObjectNode sheet(String enterprise, String programme) {
        return Json.of(
                "enterpriseId", enterprise,
                "programmeId", programme,
                "leftOn", WalkDays.PUBLISHED.minusDays(1).toString(),
                "reason", "CLOSED",
                "localMonthlyWage", "5500.00",
                "localAnnualWage", "66000.00",
                "minimumWage", "1500.00",
                "wageSource", "渝人社发〔2017〕1号");
    }

    /** Twelve months for the eighth grade. */
    static ObjectNode months() {
        return Json.of(
                "name", "DISABILITY_EMPLOYMENT_MONTHS",
                "regionCode", Stories.KAIZHOU,
                "effectiveFrom", "2011-01-01",
                "unit", "个月",
                "document", "样例政发〔2011〕1号",
                "article", "第二十六条",
                "toConfirm", true,
                "items", List.of(Json.of("item", "8", "value", "12")));
    }

    /** The contracts of so many end, with money enough. */
    static ObjectNode plan(int workers, String file) {
        ObjectNode figures = Json.of("staff", 60, "affected", workers, "amount", "216000.00");
        figures.set("heads", Json.of("ch1", 0, "ch2", workers, "ch3", 0, "ch4", 0, "other", 0));
        figures.set(
                "uses",
                Json.of("u1", "0.00", "u2", "206000.00", "u3", "10000.00", "u4", "0.00", "u5", "0.00", "u6", "0.00"));
        ObjectNode terms = Json.of("contractsEndOn", WalkDays.PUBLISHED.toString(), "riskPlan", "设接待点，及时答复");
        terms.set("figures", figures);
        ObjectNode congress = terms.putObject("congress").put("heldOn", WalkDays.PUBLISHED.toString());
        congress.put("entitled", 60).put("attended", 60).put("inFavour", 60).put("attachmentSha256", file);
        return terms;
    }
}
