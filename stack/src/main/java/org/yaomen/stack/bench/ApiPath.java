package org.yaomen.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.yaomen.stack.walk.BankOrder;
import org.yaomen.stack.walk.Desk;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.SampleBank;
import org.yaomen.stack.walk.WalkDays;

/**
 * Awards from their calculation to the bank's word through the API（接口全程）. Publicity lies between the phases and is not
 * timed: it is a wait for working days, not work.
 */
final class ApiPath {

    /** How many documents an office handles in one command. */
    static final int GROUP = 10;

    private static final int MOST_IN_A_NOTICE = 500;
    private static final Duration TIMER_PATIENCE = Duration.ofSeconds(90);

    private final KaizhouWalk walk;
    private final Desk desk;
    private final SampleBank bank = new SampleBank();
    private final String countyAccountId;
    private final RequestTimes times = new RequestTimes();

    ApiPath(KaizhouWalk walk) {
        this.walk = walk;
        this.desk = walk.desk();
        Map<String, String> account = desk.sample().countyAccount();
        this.countyAccountId = desk.financeApprover()
                .post(
                        "/county-accounts",
                        Json.of(
                                "regionCode", desk.regionCode(),
                                "name", account.get("name"),
                                "account", account.get("account_no"),
                                "bankCode", account.get("bank_code"),
                                "bankName", account.get("bank_name"),
                                "synthetic", true))
                .path("id")
                .asText();
    }

    RequestTimes times() {
        return times;
    }

    /** Takes one award for each of these kilns all the way. */
    Speed take(List<String> kilnNos) {
        Map<Phase, Double> seconds = new EnumMap<>(Phase.class);
        desk.itIs(WalkDays.PUBLISHED);
        ConcurrentLinkedQueue<String> calculated = new ConcurrentLinkedQueue<>();
        seconds.put(Phase.CALCULATE, Clients.seconds(kilnNos, share -> calculate(share, calculated)));
        List<String> awardIds = List.copyOf(calculated);
        publicise(awardIds);
        seconds.put(Phase.APPROVE, Clients.seconds(awardIds, this::approve));
        desk.itIs(WalkDays.PAID);
        seconds.put(Phase.INSTRUCT, Clients.seconds(awardIds, this::instruct));
        seconds.put(Phase.CONFIRM, Clients.seconds(awardIds, this::confirm));
        return new Speed(kilnNos.size(), Map.copyOf(seconds));
    }

    private void calculate(List<String> kilnNos, ConcurrentLinkedQueue<String> calculated) {
        for (String no : kilnNos) {
            JsonNode command = Json.of("closureId", walk.industry().closureId(no), "rule", Rules.DOORS);
            JsonNode award = times.of("POST /awards", () -> desk.financeClerk().post("/awards", command));
            calculated.add(award.path("id").asText());
        }
    }

    private void publicise(List<String> awardIds) {
        Set<String> open = new HashSet<>();
        for (List<String> part : Clients.groups(awardIds, MOST_IN_A_NOTICE)) {
            JsonNode notice = desk.financeClerk()
                    .post(
                            "/notices",
                            Json.of("programmeId", walk.policy().programmeId(), "title", "奖补公示", "awardIds", part));
            open.add(notice.path("id").asText());
        }
        desk.itIs(WalkDays.NOTICE_OVER);
        Instant end = Instant.now().plus(TIMER_PATIENCE);
        while (!open.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("notices are still open");
            }
            open.removeIf(id -> desk.financeClerk()
                    .get("/notices/" + id)
                    .path("state")
                    .asText()
                    .equals("CLOSED"));
        }
    }

    private void approve(List<String> awardIds) {
        String appropriation = walk.funds().appropriationId(BenchSample.FUND_SOURCE);
        for (List<String> group : Clients.groups(awardIds, GROUP)) {
            times.of(
                    "POST /award-submissions",
                    () -> desk.financeClerk()
                            .post("/award-submissions", Json.of("awardIds", group, "appropriationId", appropriation)));
        }
        Set<String> mine = Set.copyOf(awardIds);
        List<JsonNode> cases = times
                .of(
                        "GET /approvals",
                        () -> desk.financeReviewer().list("/approvals?state=OPEN&subjectType=AWARD&mine=true"))
                .stream()
                .filter(item -> mine.contains(item.path("subjectId").asText()))
                .toList();
        cases.forEach(item -> sign(desk.financeReviewer(), item));
        cases.forEach(item -> sign(desk.financeApprover(), item));
    }

    private void sign(Official approver, JsonNode item) {
        times.of(
                "POST /approvals/{id}/decisions",
                () -> approver.post(
                        "/approvals/" + item.path("id").asText() + "/decisions",
                        Json.of(
                                "decision",
                                "APPROVE",
                                "sha256",
                                item.path("subjectSha256").asText())));
    }

    private void instruct(List<String> awardIds) {
        for (List<String> group : Clients.groups(awardIds, GROUP)) {
            times.of(
                    "POST /payment-instructions",
                    () -> desk.cashier().post("/payment-instructions", Json.of("awardIds", group)));
        }
    }

    private void confirm(List<String> awardIds) {
        Set<String> mine = Set.copyOf(awardIds);
        List<String> instructionIds = times
                .of("GET /payment-instructions", () -> desk.cashier().list("/payment-instructions?state=READY"))
                .stream()
                .filter(item -> mine.contains(item.path("subjectId").asText()))
                .map(item -> item.path("id").asText())
                .collect(Collectors.toList());
        for (List<String> group : Clients.groups(instructionIds, GROUP)) {
            pay(group);
        }
    }

    private void pay(List<String> instructionIds) {
        Official cashier = desk.cashier();
        JsonNode batch = times.of(
                "POST /payment-batches",
                () -> cashier.post(
                        "/payment-batches",
                        Json.of("countyAccountId", countyAccountId, "instructionIds", instructionIds)));
        String id = batch.path("id").asText();
        String path = "/payment-batches/" + id;
        times.of(
                        "GET /approvals of a batch",
                        () -> desk.financeReviewer()
                                .list("/approvals?state=OPEN&subjectType=PAYMENT_BATCH&subjectId=" + id))
                .forEach(item -> sign(desk.financeReviewer(), item));
        int version = times.of("GET /payment-batches/{id}", () -> cashier.get(path))
                .path("version")
                .asInt();
        times.of(
                "POST …/dispatch",
                () -> cashier.postOn(version, path + "/dispatch", Json.of("executeOn", WalkDays.PAID.toString())));
        byte[] pain001 = times.of("GET …/file", () -> cashier.download(path + "/file"));
        BankOrder order = BankOrder.read(pain001);
        byte[] pain002 = bank.pain002(order, order.payments(), WalkDays.PAID, payment -> SampleBank.Reply.PAID);
        times.of(
                "POST …/results",
                () -> cashier.post(path + "/results?name=" + id + ".xml", "application/octet-stream", pain002));
    }
}
