package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.yaomen.stack.walk.BankOrder;
import org.yaomen.stack.walk.SampleBank;
import org.yaomen.stack.walk.WalkDays;

/**
 * Some approved awards on their way to the bank and back（支付流程）. Every write has a key of its own and is sent again
 * under it until it is answered; what was acknowledged is remembered, to be asked for later.
 */
final class PaymentJourney implements Runnable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final SampleBank BANK = new SampleBank();

    /** A write that will be sent until it is answered（写请求）. */
    @SuppressWarnings("ArrayRecordComponent") // compared with itself only
    record Write(String step, String user, String path, Map<String, String> headers, byte[] body, String key) {}

    /** A write and the answer that acknowledged it（已确认）. */
    record Acknowledged(Write write, int status, String location, String answer) {}

    private final Officials officials;
    private final Gate gate;
    private final String countyAccountId;
    private final List<String> awardIds;
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();

    PaymentJourney(Officials officials, Gate gate, String countyAccountId, List<String> awardIds) {
        this.officials = officials;
        this.gate = gate;
        this.countyAccountId = countyAccountId;
        this.awardIds = awardIds;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<String> awardIds() {
        return awardIds;
    }

    @Override
    public void run() {
        write("instruct", "cashier", "/payment-instructions", Map.of(), Map.of("awardIds", awardIds));
        String batch = batch();
        approve(batch);
        String version =
                read("cashier", "/payment-batches/" + batch).path("version").asText();
        write(
                "send",
                "cashier",
                "/payment-batches/" + batch + "/dispatch",
                Map.of("If-Match", "\"" + version + "\""),
                Map.of("executeOn", WalkDays.PAID.toString()));
        report(batch);
    }

    private String batch() {
        List<String> instructions = awardIds.stream()
                .map(award -> read("cashier", "/payment-instructions?subjectId=" + award)
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText())
                .toList();
        Map<String, Object> wanted = Map.of("countyAccountId", countyAccountId, "instructionIds", instructions);
        return write("batch", "cashier", "/payment-batches", Map.of(), wanted)
                .path("id")
                .asText();
    }

    private void approve(String batch) {
        JsonNode approval = read("finance-reviewer", "/approvals?subjectType=PAYMENT_BATCH&subjectId=" + batch)
                .path("items")
                .path(0);
        write(
                "approve",
                "finance-reviewer",
                "/approvals/" + approval.path("id").asText() + "/decisions",
                Map.of(),
                Map.of(
                        "decision",
                        "APPROVE",
                        "sha256",
                        approval.path("subjectSha256").asText()));
    }

    private void report(String batch) {
        BankOrder order = BankOrder.read(answered(officials.as("cashier").signed("/payment-batches/" + batch + "/file"))
                .bytes());
        byte[] result = BANK.pain002(order, order.payments(), WalkDays.PAID, id -> SampleBank.Reply.PAID);
        write(new Write(
                "result",
                "cashier",
                "/payment-batches/" + batch + "/results?name=result.xml",
                Map.of("Content-Type", "application/xml"),
                result,
                Officials.newKey()));
    }

    private JsonNode write(String step, String user, String path, Map<String, String> headers, Object body) {
        try {
            Map<String, String> all = new java.util.HashMap<>(headers);
            all.put("Content-Type", "application/json");
            return write(new Write(step, user, path, all, JSON.writeValueAsBytes(body), Officials.newKey()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode write(Write write) {
        Answer answer = answered(request(write));
        acknowledged.add(acknowledgement(write, answer));
        return answer.json();
    }

    private HttpRequest.Builder request(Write write) {
        HttpRequest.Builder request = officials.as(write.user()).signed(write.path());
        write.headers().forEach(request::header);
        return request.header("Idempotency-Key", write.key())
                .POST(HttpRequest.BodyPublishers.ofByteArray(write.body()));
    }

    /** The same request under the same key once more. */
    Acknowledged again(Acknowledged known) {
        return acknowledgement(known.write(), answered(request(known.write())));
    }

    private static Acknowledged acknowledgement(Write write, Answer answer) {
        return new Acknowledged(
                write, answer.status(), answer.header("Location"), new String(answer.bytes(), StandardCharsets.UTF_8));
    }

    private JsonNode read(String user, String path) {
        return answered(officials.as(user).signed(path)).json();
    }

    /** Sends until somebody answers with anything but "not now". */
    private Answer answered(HttpRequest.Builder request) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            gate.pass();
            try {
                Answer answer = officials.send(request);
                if (answer.status() < 300) {
                    return answer;
                }
                if (answer.status() < 500 && gate.quiet()) {
                    throw new AssertionError(
                            answer.response().uri() + " answered " + answer.status() + ": " + answer.text());
                }
            } catch (UncheckedIOException nobodyThere) {
                Pause.millis(20);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("no answer for " + PATIENCE);
            }
            Pause.millis(20);
        }
    }
}
