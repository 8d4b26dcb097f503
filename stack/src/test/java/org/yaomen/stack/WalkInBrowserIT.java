package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.Office.Seat;
import org.yaomen.stack.walk.WalkDays;

/**
 * The whole walk as the officials do it（窗口全程）: in a real browser, from the programme to the report, with an objection,
 * a refusal, a return by the bank and a second payment. Whoever decides over money presses twice.
 */
class WalkInBrowserIT {

    private static final String PAID = "KZ-01";
    private static final String RETURNED = "KZ-02";

    /** The second notice is published on the 26th, and New Year's Day is none. */
    private static final LocalDate SECOND_NOTICE_OVER = LocalDate.of(2018, 1, 4);

    private static final LocalDate PAID_AGAIN = LocalDate.of(2018, 1, 5);

    private final Papers papers = Papers.of(PAID, RETURNED);

    @Test
    void the_officials_walk_two_kilns_from_the_programme_to_the_report() {
        try (Office office = new Office("walk")) {
            AwardScreens.today(WalkDays.PROGRAMME);
            String programme = new PolicyScreens(office, papers).inForce();
            AwardScreens.today(WalkDays.PUBLISHED);
            accepted(new IndustryScreens(office, papers, programme));
            FundScreens funds = new FundScreens(office, papers, programme);
            funds.appropriate();
            funds.sign();
            String award = approved(new AwardScreens(office, papers, programme));
            funds.account();
            paid(new PaymentScreens(office, papers, programme), programme);
            report(office, programme);
            trail(office, programme, award);
            assertThat(office.faults()).isEmpty();
        }
    }

    private static void accepted(IndustryScreens industry) {
        industry.township();
        for (String no : List.of(PAID, RETURNED)) {
            industry.enterprise(no);
            industry.closure(no);
            industry.accept(no);
        }
    }

    /** Answers the award that was refused once. */
    private static String approved(AwardScreens awards) {
        awards.calculate(PAID, RETURNED);
        String notice = awards.publish(PAID, RETURNED);
        AwardScreens.today(WalkDays.OBJECTION);
        awards.dismiss(awards.object(notice, PAID));
        awards.over(notice, WalkDays.NOTICE_OVER);
        awards.submit(PAID, RETURNED);
        awards.refuse("finance-reviewer", RETURNED, "证明材料不全，退回核实。");
        awards.sign("finance-reviewer", PAID);
        awards.sign("finance-approver", PAID);
        String award = awards.recalculate(RETURNED, "补齐证明材料后重新核定");
        awards.over(awards.publish(RETURNED), SECOND_NOTICE_OVER);
        awards.submit(RETURNED);
        awards.sign("finance-reviewer", RETURNED);
        awards.sign("finance-approver", RETURNED);
        return award;
    }

    private static void paid(PaymentScreens payments, String programme) {
        payments.instruct(PAID, RETURNED);
        assertThat(instructions(programme))
                .as("two clicks, one instruction each")
                .hasSize(2);
        String first = payments.batch(PAID, RETURNED);
        payments.sign(first);
        payments.send(first, SECOND_NOTICE_OVER, RETURNED);
        assertThat(instructions(programme))
                .extracting(each -> each.path("state").asText())
                .containsExactlyInAnyOrder("PAID", "RETURNED");
        AwardScreens.today(PAID_AGAIN);
        payments.reissue(RETURNED, "990020000002847339");
        assertThat(instructions(programme)).as("two clicks, one payment again").hasSize(3);
        String second = payments.batch(RETURNED);
        payments.sign(second);
        payments.send(second, PAID_AGAIN);
    }

    /** All payments of this programme, as the interface knows them. */
    private static List<JsonNode> instructions(String programme) {
        List<String> awards = Stories.client().as("cashier").list("/awards?programmeId=" + programme).stream()
                .map(award -> award.path("id").asText())
                .toList();
        return Stories.client().as("cashier").list("/payment-instructions").stream()
                .filter(each -> awards.contains(each.path("subjectId").asText()))
                .toList();
    }

    private static void report(Office office, String programme) {
        Seat auditor = office.seat("auditor", programme).go("报表");
        assertThat(auditor.hand().row("项目").innerText().split("\\s+"))
                .containsExactly("项目", "已下达指标", "已占用待付", "支付途中", "已支付", "累计退回", "结余");
        assertThat(auditor.hand().row("合计").innerText().split("\\s+"))
                .containsExactly("合计", "500,000.00", "0.00", "0.00", "468,000.00", "180,000.00", "32,000.00");
        auditor.look("report");
    }

    private static void trail(Office office, String programme, String award) {
        Seat auditor = office.seat("auditor", programme).go("操作记录");
        auditor.hand().find("对象编号", award);
        for (String action : List.of("核定奖补", "奖补送审", "重新核定奖补", "奖补出支付指令")) {
            auditor.hand().row(action).waitFor();
        }
        auditor.look("audit");
        auditor.hand().press("校验哈希链");
        auditor.hand().text("全部完整").waitFor();
        auditor.look("verification");
    }
}
