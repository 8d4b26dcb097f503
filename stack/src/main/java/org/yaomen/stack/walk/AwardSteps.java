package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes the awards, publishes them, and takes them through approval（核定、公示与审批）. */
public final class AwardSteps {

    /** What names an award in the sample（奖补标识）. */
    record Key(String kilnNo, String rule) {}

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration TIMER_PATIENCE = Duration.ofSeconds(60);

    private final Desk desk;
    private final PolicySteps policy;
    private final IndustrySteps industry;
    private final FundSteps funds;
    private final Map<Key, String> ids = new HashMap<>();

    private String noticeId = "";

    AwardSteps(Desk desk, PolicySteps policy, IndustrySteps industry, FundSteps funds) {
        this.desk = desk;
        this.policy = policy;
        this.industry = industry;
        this.funds = funds;
    }

    public String id(String kilnNo, String rule) {
        String id = ids.get(new Key(kilnNo, rule));
        if (id == null) {
            throw new IllegalArgumentException("not calculated: " + kilnNo + " " + rule);
        }
        return id;
    }

    public JsonNode get(String kilnNo, String rule) {
        return desk.financeClerk().get("/awards/" + id(kilnNo, rule));
    }

    /** Which of this walk's awards it is. */
    Key keyOf(String awardId) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(awardId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no award of this walk: " + awardId));
    }

    public String noticeId() {
        return noticeId;
    }

    /** Every award of the programme as it is now. */
    public List<JsonNode> all() {
        return desk.financeClerk().list("/awards?programmeId=" + policy.programmeId());
    }

    public List<JsonNode> all(String state) {
        return desk.financeClerk().list("/awards?programmeId=" + policy.programmeId() + "&state=" + state);
    }

    /** Both rules for every kiln. */
    public void calculate() {
        List<Key> wanted = desk.sample().kilns().stream()
                .flatMap(kiln -> Rules.ALL.stream().map(rule -> new Key(kiln.no(), rule)))
                .toList();
        List<String> calculated = Together.each(
                wanted,
                w -> tryCalculate(w.kilnNo(), w.rule())
                        .orRefused()
                        .json()
                        .path("id")
                        .asText());
        for (int i = 0; i < wanted.size(); i++) {
            ids.put(wanted.get(i), calculated.get(i));
        }
    }

    /** One rule for one kiln. */
    public JsonNode calculate(String kilnNo, String rule) {
        JsonNode award = tryCalculate(kilnNo, rule).orRefused().json();
        ids.put(new Key(kilnNo, rule), award.path("id").asText());
        return award;
    }

    /** What a verified report earns, for all who made it; each of them is {@code rule 1}, {@code rule 2} … from now on. */
    public List<JsonNode> reward(String kilnNo, String tipOffId, String rule) {
        List<JsonNode> rewards = new ArrayList<>();
        desk.financeClerk()
                .post("/tip-offs/" + tipOffId + "/awards", Json.of("rule", rule))
                .path("awards")
                .forEach(rewards::add);
        for (int i = 0; i < rewards.size(); i++) {
            ids.put(
                    new Key(kilnNo, rule + " " + (i + 1)),
                    rewards.get(i).path("id").asText());
        }
        return rewards;
    }

    public Answer tryCalculate(String kilnNo, String rule) {
        return desk.financeClerk().tryPost("/awards", Json.of("closureId", industry.closureId(kilnNo), "rule", rule));
    }

    public JsonNode recalculate(String kilnNo, String rule, String reason) {
        return desk.financeClerk().post("/awards/" + id(kilnNo, rule) + "/recalculation", Json.of("reason", reason));
    }

    /** Whatever was calculated and is not refused. */
    public JsonNode publish() {
        JsonNode notice = desk.financeClerk()
                .post(
                        "/notices",
                        Json.of(
                                "programmeId",
                                policy.programmeId(),
                                "title",
                                desk.sample().programme().path("name").asText() + "公示",
                                "awardIds",
                                idsOf(all("CALCULATED"))));
        noticeId = notice.path("id").asText();
        return notice;
    }

    /** Somebody without a login objects to one line; answers the receipt. */
    public JsonNode object(String kilnNo, String rule) {
        int lineNo = desk.financeClerk().list("/notices/" + noticeId + "/lines").stream()
                .filter(line -> line.path("subjectId").asText().equals(id(kilnNo, rule)))
                .findFirst()
                .orElseThrow()
                .path("lineNo")
                .asInt();
        JsonNode objection = Json.of("lineNo", lineNo, "text", "据我所知该窑门数与公示不符，请核实。");
        Answer answer = tryObject(objection);
        // Ten a minute from one address: many stories at one machine wait for each other.
        for (Instant end = Instant.now().plus(TIMER_PATIENCE);
                answer.status() == TOO_MANY_REQUESTS && Instant.now().isBefore(end); ) {
            pause(Duration.ofSeconds(answer.retryAfter()));
            answer = tryObject(objection);
        }
        return answer.orRefused().json();
    }

    private Answer tryObject(JsonNode objection) {
        return desk.client().anybody().tryPost("/public/notices/" + noticeId + "/objections", objection);
    }

    public JsonNode decideObjection(String receiptNo, boolean upheld, String reason) {
        JsonNode objection = desk.industryReviewer().list("/objections?noticeId=" + noticeId).stream()
                .filter(item -> item.path("receiptNo").asText().equals(receiptNo))
                .findFirst()
                .orElseThrow();
        return desk.industryReviewer()
                .postOn(
                        objection.path("version").asInt(),
                        "/objections/" + objection.path("id").asText() + "/decision",
                        Json.of("upheld", upheld, "reason", reason));
    }

    /** Waits until the server's timer has closed the notice, which it does soon after its last day. */
    public void noticeCloses() {
        Awaited.until(
                () -> desk.financeClerk().get("/notices/" + noticeId),
                notice -> notice.path("state").asText().equals("CLOSED"));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends what was publicised for approval, each to be paid from the source that the sample plans. */
    public void submit() {
        Map<String, List<String>> bySource = new TreeMap<>();
        for (JsonNode award : all("PUBLICIZED")) {
            Key key = keyOf(award.path("id").asText());
            bySource.computeIfAbsent(desk.sample().kiln(key.kilnNo()).paidFrom(key.rule()), source -> new ArrayList<>())
                    .add(award.path("id").asText());
        }
        bySource.forEach((source, awards) -> submit(awards, source));
    }

    public JsonNode submit(List<String> awardIds, String fundSource) {
        return desk.financeClerk()
                .post(
                        "/award-submissions",
                        Json.of("awardIds", awardIds, "appropriationId", funds.appropriationId(fundSource)));
    }

    /** The open cases of this walk's awards that wait for this official. */
    public List<JsonNode> casesOf(Official approver) {
        Set<String> mine = Set.copyOf(ids.values());
        return approver.list("/approvals?state=OPEN&subjectType=AWARD&mine=true").stream()
                .filter(item -> mine.contains(item.path("subjectId").asText()))
                .toList();
    }

    /** The reviewer signs all, then the approver those that need a second signature. */
    public void approve() {
        desk.approve(desk.financeReviewer(), casesOf(desk.financeReviewer()));
        desk.approve(desk.financeApprover(), casesOf(desk.financeApprover()));
    }

    /** One signature for one award. */
    public void sign(Official approver, String kilnNo, String rule) {
        desk.approve(approver, List.of(caseOf(approver, kilnNo, rule)));
    }

    private JsonNode caseOf(Official approver, String kilnNo, String rule) {
        return casesOf(approver).stream()
                .filter(open -> open.path("subjectId").asText().equals(id(kilnNo, rule)))
                .findFirst()
                .orElseThrow();
    }

    public JsonNode refuse(Official approver, String kilnNo, String rule, String reason) {
        JsonNode item = caseOf(approver, kilnNo, rule);
        return approver.post(
                "/approvals/" + item.path("id").asText() + "/decisions",
                Json.of(
                        "decision",
                        "REFUSE",
                        "sha256",
                        item.path("subjectSha256").asText(),
                        "reason",
                        reason));
    }

    public JsonNode replay(String awardId) {
        return desk.auditor().post("/awards/" + awardId + "/replay", Json.of());
    }

    static List<String> idsOf(List<JsonNode> records) {
        return records.stream().map(record -> record.path("id").asText()).collect(Collectors.toList());
    }
}
