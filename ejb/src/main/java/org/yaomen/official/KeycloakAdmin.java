package org.yaomen.official;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;

/**
 * Asks Keycloak's admin interface with the service account of {@code yaomen-web}（身份认证管理接口）. No answer, or none that
 * can be used, is a problem of the kind "try again later"; neither the secret nor a token is ever logged.
 */
@ApplicationScoped
class KeycloakAdmin {

    private static final Logger LOG = System.getLogger(KeycloakAdmin.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final String TOKEN_PATH = "/protocol/openid-connect/token";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** An access token of the service account（服务账号令牌）. */
    private record Token(String text, long untilNanos) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private String realmUrl = "";
    private String adminUrl = "";
    private String secret = "";
    private volatile @Nullable Token token;

    @PostConstruct
    void read() {
        String realm = variable("YAOMEN_OIDC_URL", "").replaceAll("/+$", "");
        use(
                realm,
                variable("YAOMEN_OIDC_ADMIN_URL", realm.replaceFirst("/realms/", "/admin/realms/")),
                variable("YAOMEN_OIDC_SECRET", ""));
    }

    void use(String realm, String admin, String clientSecret) {
        realmUrl = realm;
        adminUrl = admin;
        secret = clientSecret;
    }

    private static String variable(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    JsonStructure get(String path) {
        return join(getLater(path));
    }

    /** The answer when it comes; for many small questions at once. {@link #join} waits for it. */
    CompletableFuture<JsonStructure> getLater(String path) {
        return http.sendAsync(request(path).GET().build(), BodyHandlers.ofString())
                .thenApply(response -> parsed(used(response)));
    }

    void put(String path, JsonObject body) {
        send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build());
    }

    void post(String path) {
        send(request(path).POST(BodyPublishers.noBody()).build());
    }

    private void send(HttpRequest request) {
        join(http.sendAsync(request, BodyHandlers.ofString()).thenApply(this::used));
    }

    static <T> T join(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem refusal) {
                throw refusal;
            }
            LOG.log(Level.WARNING, "Keycloak does not answer: {0}", String.valueOf(e.getCause()));
            throw unavailable("身份认证服务（Keycloak）无应答，请稍后重试");
        }
    }

    private HttpRequest.Builder request(String path) {
        return builder(adminUrl + path).header("Authorization", "Bearer " + token());
    }

    private static HttpRequest.Builder builder(String address) {
        try {
            return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).header("Accept", "application/json");
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "YAOMEN_OIDC_URL or YAOMEN_OIDC_ADMIN_URL is no address");
            throw unavailable("身份认证服务（Keycloak）的地址未设置或有误，请告知系统管理员");
        }
    }

    private String token() {
        Token known = token;
        if (known == null || System.nanoTime() - known.untilNanos() > 0) {
            known = fresh();
            token = known;
        }
        return known.text();
    }

    private Token fresh() {
        long asked = System.nanoTime();
        BodyPublisher form = BodyPublishers.ofString("grant_type=client_credentials&client_id=yaomen-web&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8));
        HttpRequest request = builder(realmUrl + TOKEN_PATH)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form)
                .build();
        JsonObject answer = join(http.sendAsync(request, BodyHandlers.ofString())
                        .thenApply(response -> parsed(used(response))))
                .asJsonObject();
        return new Token(
                answer.getString("access_token"),
                asked
                        + Duration.ofSeconds(answer.getInt("expires_in"))
                                .minus(MARGIN)
                                .toNanos());
    }

    private HttpResponse<String> used(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status < 300) {
            return response;
        }
        LOG.log(
                Level.WARNING,
                "Keycloak answered {0} to {1} {2}",
                status,
                response.request().method(),
                response.request().uri().getPath());
        boolean login = response.request().uri().getPath().endsWith(TOKEN_PATH);
        if (status == UNAUTHORIZED || status == FORBIDDEN || (login && status < 500)) {
            token = null;
            throw unavailable("身份认证服务拒绝了本系统的服务账号（yaomen-web），请告知系统管理员");
        }
        if (status == NOT_FOUND) {
            throw Problem.notFound("人员");
        }
        if (status < 500) {
            throw new Problem(ProblemType.RULE_REFUSES, "身份认证服务未接受此变更：" + message(response));
        }
        throw unavailable("身份认证服务（Keycloak）出错，请稍后重试");
    }

    private static String message(HttpResponse<String> response) {
        JsonStructure body = parsed(response);
        return body instanceof JsonObject object ? object.getString("errorMessage", "") : "";
    }

    private static JsonStructure parsed(HttpResponse<String> response) {
        String body = Objects.requireNonNullElse(response.body(), "");
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return body.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : reader.read();
        } catch (JsonException e) {
            LOG.log(
                    Level.WARNING,
                    "what answered at {0} is not Keycloak",
                    response.request().uri().getHost());
            throw unavailable("身份认证服务（Keycloak）的答复无法识别，请告知系统管理员");
        }
    }

    private static Problem unavailable(String detail) {
        return new Problem(ProblemType.BUSY, detail);
    }
}
