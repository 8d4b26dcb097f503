package org.yaomen.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a command happen once per caller and key（幂等）. The key's row and the command's effect are one transaction:
 * a second request with the same key waits for the first, then gets its stored answer; with another body it is refused;
 * when the first failed, nothing stays and the key is free again.
 */
@Stateless
@RegionScoped
public class Idempotency {

    /** What was answered: HTTP status, {@code Location} if any, JSON body（原答复）. */
    public record Answer(
            int status, @Nullable String location, @Nullable String answer) {}

    record Stored(
            String requestSha256,
            @Nullable Integer status,
            @Nullable String location,
            @Nullable String answer) {}

    @Inject
    private Rows rows;

    @Inject
    private CurrentUser user;

    @PermitAll
    public Answer once(String key, String requestSha256, Supplier<Answer> command) {
        Map<String, Object> id = Map.of("username", user.name(), "key", key);
        int inserted = rows.update(
                "insert into idempotency_record (username, key, request_sha256) values (:username, :key, :sha256)"
                        + " on conflict do nothing",
                Map.of("username", user.name(), "key", key, "sha256", requestSha256));
        if (inserted == 0) {
            return replay(id, requestSha256);
        }
        Answer answer = command.get();
        Map<String, Object> kept = new java.util.HashMap<>(id);
        kept.put("status", answer.status());
        kept.put("location", answer.location() == null ? "" : answer.location());
        kept.put("answer", answer.answer() == null ? "" : answer.answer());
        rows.update(
                "update idempotency_record set status = :status, location = nullif(:location, ''),"
                        + " answer = nullif(:answer, '') where username = :username and key = :key",
                kept);
        return answer;
    }

    private Answer replay(Map<String, Object> id, String requestSha256) {
        Stored stored = rows.one(
                        Stored.class,
                        "select request_sha256, status, location, answer from idempotency_record"
                                + " where username = :username and key = :key",
                        id)
                .orElseThrow(() -> new Problem(ProblemType.BUSY, "请以同一幂等键重试"));
        if (!stored.requestSha256().equals(requestSha256)) {
            throw new Problem(ProblemType.IDEMPOTENCY_KEY_REUSED, "该幂等键已用于内容不同的请求，请为新请求换用新的键");
        }
        Integer status = stored.status();
        return new Answer(status == null ? 200 : status, stored.location(), stored.answer());
    }
}
