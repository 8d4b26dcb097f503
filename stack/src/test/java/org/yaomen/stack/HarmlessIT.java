package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.stack.Office.Seat;
import org.yaomen.stack.walk.BankOrder;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.SampleBank;
import org.yaomen.stack.walk.WalkDays;

/** What people do to screens by mistake or on purpose（误操作与越权）: the server refuses, says so, and nothing has changed. */
class HarmlessIT {

    private static KaizhouWalk walk;
    private static Office office;

    @BeforeAll
    static void a_walk_that_waits_for_its_bank() {
        walk = Stories.with("KZ-01");
        walk.untilSent();
        office = new Office("harmless");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "industry-clerk,/ledger",
        "industry-clerk,/audit",
        "finance-approver,/audit",
        "cashier,/audit/verification",
    })
    void a_screen_of_another_role_is_refused_by_the_server_in_its_frame(String user, String address) {
        Seat seat = office.seat(user, "");

        assertThat(refusedAt(seat, address)).contains("403");

        assertThat(seat.page().title()).contains("窑门");
        seat.look("403" + address.replace('/', '-') + "-" + user);
        assertThat(office.faults()).isEmpty();
    }

    @Test
    void no_document_of_one_county_opens_in_another() {
        for (String user : List.of("finance-clerk.shandan", "auditor.shandan", "industry-clerk.shandan")) {
            Seat seat = office.seat(user, "");
            for (String address : documents()) {
                assertThat(refusedAt(seat, address)).as(user + address).contains("404");
            }
            seat.look("404-" + user);
        }
        assertThat(office.faults()).isEmpty();
    }

    /** What the screen says, which the server has said, with the menu still there. */
    private static String refusedAt(Seat seat, String address) {
        List<Integer> answers = new ArrayList<>();
        seat.page().onResponse(answer -> answers.add(answer.status()));
        seat.screen().open(address);
        String said = seat.hand().refusal();
        assertThat(answers).as(address).containsAnyOf(403, 404);
        assertThat(seat.screen().menu()).isNotEmpty();
        return said;
    }

    private static List<String> documents() {
        JsonNode instruction = walk.payments().instruction("KZ-01", Rules.DOORS);
        String award = walk.awards().id("KZ-01", Rules.DOORS);
        String approval = walk.desk().auditor().list("/approvals?subjectType=AWARD&subjectId=" + award).stream()
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        return List.of(
                "/programmes/" + walk.policy().programmeId(),
                "/rule-sets/" + walk.policy().ruleSetId(),
                "/enterprises/" + walk.industry().enterpriseId("KZ-01"),
                "/closures/" + walk.industry().closureId("KZ-01"),
                "/awards/" + award,
                "/approvals/" + approval,
                "/appropriations/" + walk.funds().appropriationIds().get(0),
                "/payment-instructions/" + instruction.path("id").asText(),
                "/payment-batches/" + instruction.path("batchId").asText(),
                "/payment-batches/" + instruction.path("batchId").asText() + "/upload");
    }

    @Test
    void of_two_tabs_the_second_is_told_what_the_first_has_changed_and_goes_on() {
        String id = walk.industry().enterpriseId("KZ-01");
        Seat clerk = office.seat("industry-clerk", "");
        clerk.screen().open("/enterprises/" + id);
        Page second = clerk.page().context().newPage();
        second.navigate(clerk.page().url());
        Hand late = Hand.on(second).open("修改登记信息");
        Hand early = clerk.hand().open("修改登记信息");
        early.write("地址", "重庆市开州区临江镇样例村先改1号");
        early.finish("保存修改");

        late.write("法定代表人", "后改样例");
        late.press("保存修改");
        assertThat(late.refusal()).contains("STALE_VERSION");
        late.press("载入最新内容并比较");
        late.row("地址", "先改1号").waitFor();
        late.write("地址", "重庆市开州区临江镇样例村先改1号");
        late.finish("保存修改");

        JsonNode enterprise = walk.desk().industryClerk().get("/enterprises/" + id);
        assertThat(enterprise.path("legalPersonName").asText()).isEqualTo("后改样例");
        assertThat(enterprise.path("address").asText()).endsWith("先改1号");
        second.close();
    }

    @Test
    void the_back_button_books_nothing_again() {
        JsonNode instruction = walk.payments().instruction("KZ-01", Rules.DOORS);
        String batch = instruction.path("batchId").asText();
        BankOrder order = BankOrder.read(walk.desk().cashier().download("/payment-batches/" + batch + "/file"));
        Path answer = PaymentScreens.save(
                batch + ".pain002.xml",
                new SampleBank().pain002(order, order.payments(), WalkDays.PAID, id -> SampleBank.Reply.PAID));
        String events = "/payment-instructions/" + instruction.path("id").asText() + "/events";
        Seat cashier = office.seat("cashier", "");
        cashier.screen().open("/payment-batches/" + batch + "/upload");
        cashier.hand().upload("回单文件", answer);
        cashier.hand().press("入账（" + order.payments().size() + " 行）");
        cashier.record("/payment-batches");
        // The address changes before the screen does: only when the old one has gone can one go back to it.
        cashier.hand()
                .button("入账（" + order.payments().size() + " 行）")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        JsonNode booked = walk.desk().cashier().get(events);

        cashier.page().goBack();
        cashier.screen().settled();
        assertThat(cashier.hand()
                        .button("入账（" + order.payments().size() + " 行）")
                        .count())
                .isZero();
        cashier.screen().open("/payment-batches/" + batch + "/upload");
        cashier.hand().upload("回单文件", answer);
        cashier.hand().text("此文件以前已入账，不会再次入账").waitFor();
        assertThat(cashier.hand()
                        .button("入账（" + order.payments().size() + " 行）")
                        .isDisabled())
                .isTrue();
        cashier.look("booked-before");

        assertThat(walk.desk().cashier().get(events)).isEqualTo(booked);
        assertThat(office.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "空文件.pdf,'',0,文件是空的",
        "其实是文字.pdf,这不是一份 PDF,0,文件内容不是所声明的类型",
        "程序.exe,MZ,0,请更换文件格式",
        "太大.pdf,%PDF-1.7,11000000,10 MB",
    })
    void a_bad_file_is_refused_with_its_reason_and_is_not_kept(String name, String text, int size, String reason) {
        String closure = walk.industry().closureId("KZ-01");
        JsonNode before = evidence(closure);
        byte[] content = java.util.Arrays.copyOf(
                text.getBytes(StandardCharsets.UTF_8), Math.max(size, text.getBytes(StandardCharsets.UTF_8).length));
        Seat clerk = office.seat("industry-clerk", "");
        clerk.screen().open("/closures/" + closure);
        Hand dialog = clerk.hand().open("补充证据");
        dialog.upload("证据", PaymentScreens.save(name, content));

        assertThat(dialog.refusal()).contains(reason);
        clerk.look("bad-upload-" + name.replaceAll(".*\\.", "") + "-" + content.length);
        dialog.press("补充证据");
        dialog.text("请填写证据").waitFor();

        assertThat(evidence(closure)).isEqualTo(before);
        assertThat(office.faults()).isEmpty();
    }

    private static JsonNode evidence(String closure) {
        return walk.desk().industryClerk().get("/closures/" + closure + "/evidence");
    }

    @Test
    void a_bank_file_that_is_none_is_refused_before_anything_is_booked() {
        String batch = walk.payments()
                .instruction("KZ-01", Rules.TOWNSHIP)
                .path("batchId")
                .asText();
        JsonNode before = walk.desk().cashier().get("/payment-batches/" + batch);
        Seat cashier = office.seat("cashier", "");
        cashier.screen().open("/payment-batches/" + batch + "/upload");
        for (String text : List.of("", "这不是银行的文件", "<Document><xmlns/>")) {
            Path file = PaymentScreens.save("bad-" + text.length() + ".xml", text.getBytes(StandardCharsets.UTF_8));
            cashier.hand().upload("回单文件", file);
            assertThat(cashier.hand().refusal()).containsAnyOf("400", "415", "422");
            cashier.look("bad-result-" + text.length());
        }

        assertThat(walk.desk().cashier().get("/payment-batches/" + batch)).isEqualTo(before);
        assertThat(office.faults()).isEmpty();
    }
}
