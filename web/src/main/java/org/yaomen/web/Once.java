package org.yaomen.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaomen.job.JobDetail;
import org.yaomen.shared.Idempotency;
import org.yaomen.shared.Idempotency.Answer;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/**
 * Runs a POST's command at most once per {@code Idempotency-Key} and answers what was answered the first time（只做一次）.
 */
@RequestScoped
public class Once {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final String BASE = "/api/v1";

    @Inject
    private Idempotency idempotency;

    private @Nullable String key;
    private String fingerprint = "";

    void request(@Nullable String idempotencyKey, String requestFingerprint) {
        this.key = idempotencyKey;
        this.fingerprint = requestFingerprint;
    }

    /** 201 with {@code Location}; {@code path} gives the new record's path below the base, e.g. {@code /awards/…}. */
    <T> Response created(Supplier<T> command, Function<T, String> path) {
        return run(() -> {
            T view = command.get();
            return new Answer(201, BASE + path.apply(view), json(view));
        });
    }

    /** 200 with the command's answer. */
    <T> Response done(Supplier<T> command) {
        return run(() -> new Answer(200, null, json(command.get())));
    }

    /** 202 with the job that was started; its {@code Location} tells how far it is. */
    Response accepted(Supplier<JobDetail> command) {
        return run(() -> {
            JobDetail job = command.get();
            return new Answer(202, BASE + "/jobs/" + job.id(), json(job));
        });
    }

    private Response run(Supplier<Answer> command) {
        String given = key;
        if (given == null || !KEY.matcher(given).matches()) {
            throw new Problem(ProblemType.IDEMPOTENCY_KEY_MISSING, "请在请求头 Idempotency-Key 中给出 1 至 100 个可见字符的键");
        }
        Answer answer = idempotency.once(given, fingerprint, command);
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.answer());
        String location = answer.location();
        return location == null
                ? response.build()
                : response.header(HttpHeaders.LOCATION, location).build();
    }

    private static String json(Object view) {
        try {
            return JsonMapper.MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
