package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.YaomenClient;

/**
 * Who has which region, who may change it, and who can still act（人员与数据范围）: in a county of its own, 井陉县, whose
 * officials come and go with this test.
 */
class OfficialsIT {

    private static final String JINGXING = "130121";
    private static final String REASON = "机构调整，岗位调动。";

    /** By role; "second" may review and approve. */
    private static final Map<String, String> PEOPLE = new TreeMap<>();

    /** May sign anywhere, so that nobody of a county would ever be the only one. */
    private static final List<String> NATION = List.of("finance-reviewer.nation", "finance-approver.nation");

    private static final List<String> CREATED = new ArrayList<>();

    private static Official admin;

    @BeforeAll
    static void officials_come() {
        for (String role : List.of(
                "industry-clerk",
                "industry-reviewer",
                "finance-clerk",
                "finance-reviewer",
                "finance-approver",
                "cashier",
                "hr-clerk",
                "auditor",
                "security-admin")) {
            PEOPLE.put(role, created(role));
        }
        PEOPLE.put("second", created("finance-reviewer", "finance-approver"));
        admin = Stories.client().as("security-admin.nation");
        // A change of scope, even a refused one, looks at the realm anew: nobody here is missed by what others read.
        assertThat(move(admin, "security-admin.nation", "000000", JINGXING).status())
                .isEqualTo(422);
        NATION.forEach(
                name -> assertThat(move(admin, name, "000000", Stories.SHANDAN).status())
                        .isEqualTo(200));
    }

    private static String created(String... roles) {
        String name = RealmAdmin.user(JINGXING, roles);
        CREATED.add(name);
        return name;
    }

    @AfterAll
    static void officials_go() {
        NATION.forEach(
                name -> assertThat(move(admin, name, Stories.SHANDAN, "000000").status())
                        .isEqualTo(200));
        CREATED.forEach(RealmAdmin::remove);
    }

    private static Answer move(Official by, String name, String from, String to) {
        return by.tryPut(
                "/officials/" + name + "/scope", Json.of("region", to, "expectedRegion", from, "reason", REASON));
    }

    private static String person(String key) {
        return String.valueOf(PEOPLE.get(key));
    }

    private static List<String> names(JsonNode persons) {
        return Json.stream(persons).map(one -> one.path("name").asText()).toList();
    }

    @Test
    void a_security_administrator_lists_the_officials_of_the_own_region_only() {
        Official own = Stories.client().as("security-admin.shandan");

        List<JsonNode> all = own.list("/officials");

        assertThat(all).extracting(one -> one.path("region").asText()).containsOnly(Stories.SHANDAN);
        assertThat(all)
                .extracting(one -> one.path("name").asText())
                .contains("finance-clerk.shandan", "auditor.shandan")
                .doesNotContain("finance-clerk", "auditor.nation");
        assertThat(own.list("/officials?role=cashier"))
                .extracting(one -> one.path("name").asText())
                .containsExactly("cashier.shandan");
        assertThat(own.list("/officials?words=山丹财政复核"))
                .extracting(one -> one.path("roles").path(0).asText())
                .containsExactly("finance-reviewer");
        assertThat(own.get("/officials?size=2&page=1").path("items")).hasSize(2);
        assertThat(own.get("/officials?size=2").path("total").asInt()).isEqualTo(all.size());
        assertThat(admin.list("/officials?region=130000"))
                .extracting(one -> one.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(PEOPLE.values());
        assertThat(own.tryGet("/officials?role=mayor").status()).isEqualTo(400);
        assertThat(own.tryGet("/officials?sort=roles").status()).isEqualTo(400);
    }

    @Test
    void other_roles_see_no_officials_and_change_none() {
        for (String role : List.of("finance-clerk", "auditor", "policy-admin")) {
            Official other = Stories.client().as(role);
            assertThat(other.tryGet("/officials").status()).as(role).isEqualTo(403);
            assertThat(other.tryGet("/officials/cashier").status()).as(role).isEqualTo(403);
            assertThat(move(other, "cashier", Stories.KAIZHOU, Stories.SHANDAN).status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void an_official_of_another_county_does_not_exist_and_no_foreign_region_can_be_given() {
        Official own = Stories.client().as(person("security-admin"));

        assertThat(own.tryGet("/officials/finance-clerk").status()).isEqualTo(404);
        assertThat(move(own, "finance-clerk", Stories.KAIZHOU, JINGXING).status())
                .isEqualTo(404);
        Answer foreign = move(own, person("hr-clerk"), JINGXING, Stories.SHANDAN);
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.json().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/region");
    }

    @Test
    void nobody_changes_their_own_scope() {
        Answer answer = move(admin, "security-admin.nation", "000000", JINGXING);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("reasons").path(0).path("code").asText()).isEqualTo("OWN_SCOPE");
    }

    @Test
    void a_change_ends_the_sessions_and_the_next_login_has_the_new_region() {
        String name = person("hr-clerk");
        JsonNode before = admin.get("/officials/" + name);
        String session = login(name).path("refresh_token").asText();
        assertThat(refreshed(session)).isEqualTo(200);

        assertThat(move(admin, name, Stories.SHANDAN, Stories.KAIZHOU).status())
                .as("decided on another region than the present one")
                .isEqualTo(409);
        JsonNode moved = move(admin, name, JINGXING, Stories.SHANDAN).json();
        try {
            assertThat(refreshed(session)).as("the old session").isEqualTo(400);
            assertThat(loggedIn(name).get("/me").path("region").asText()).isEqualTo(Stories.SHANDAN);
            assertThat(moved.path("roles")).isEqualTo(before.path("roles"));
            assertThat(moved.path("displayName")).isEqualTo(before.path("displayName"));
            assertThat(admin.get("/officials/" + name)).isEqualTo(moved);
            assertRecorded(name);
        } finally {
            assertThat(move(admin, name, Stories.SHANDAN, JINGXING).status()).isEqualTo(200);
        }
        assertThat(loggedIn(name).get("/me").path("region").asText()).isEqualTo(JINGXING);
        assertThat(admin.get("/officials/" + name)).isEqualTo(before);
    }

    private static void assertRecorded(String name) {
        for (String auditor : List.of(person("auditor"), "auditor.shandan")) {
            List<JsonNode> records = Stories.client().as(auditor).list("/audit/records?subjectId=" + name);
            assertThat(records).singleElement().satisfies(record -> {
                assertThat(record.path("action").asText()).isEqualTo("official.scope");
                assertThat(record.path("actor").asText()).isEqualTo("security-admin.nation");
                assertThat(record.path("reason").asText()).isEqualTo(REASON);
                assertThat(record.path("before").asText()).contains(JINGXING);
                assertThat(record.path("after").asText()).contains(Stories.SHANDAN);
            });
        }
    }

    @Test
    void a_document_names_who_can_still_act_and_keeps_the_only_one_in_the_region() {
        KaizhouWalk walk = Stories.in(JINGXING, "KZ-25");
        PEOPLE.forEach((role, name) -> walk.desk().seat(role, name));
        walk.untilPublicized();
        String path = "/documents/AWARD/" + walk.awards().id("KZ-25", Rules.DOORS) + "/actors";
        JsonNode before = walk.desk().financeClerk().get(path);
        assertThat(titles(before)).containsExactly("送审", "财政复核", "财政审批", "出支付指令");
        assertThat(persons(before, 1)).containsExactlyInAnyOrder(person("finance-reviewer"), person("second"));
        assertThat(persons(before, 2)).containsExactlyInAnyOrder(person("finance-approver"), person("second"));
        assertThat(before.path("possible").asBoolean()).isTrue();

        walk.awards().submit();
        walk.awards().sign(Stories.client().as(person("second")), "KZ-25", Rules.DOORS);

        JsonNode after = walk.desk().financeClerk().get(path);
        assertThat(titles(after)).containsExactly("财政审批", "出支付指令");
        assertThat(persons(after, 0)).containsExactly(person("finance-approver"));
        assertThat(names(after.path("steps").path(0).path("barred"))).containsExactly(person("second"));
        assertThat(after.path("possible").asBoolean()).isTrue();
        assertThat(Stories.client().as("finance-clerk.shandan").tryGet(path).status())
                .isEqualTo(404);

        Answer refused = move(admin, person("finance-approver"), JINGXING, Stories.SHANDAN);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("RULE_REFUSES");
        assertThat(refused.json().path("detail").asText()).contains("财政审批", "finance-approver", JINGXING);
        assertThat(admin.get("/officials/" + person("finance-approver"))
                        .path("region")
                        .asText())
                .isEqualTo(JINGXING);
    }

    private static List<String> titles(JsonNode actors) {
        return Json.stream(actors.path("steps"))
                .map(step -> step.path("title").asText())
                .toList();
    }

    private static List<String> persons(JsonNode actors, int step) {
        return names(actors.path("steps").path(step).path("persons"));
    }

    @Test
    void each_kind_of_document_is_asked_in_the_same_way() {
        KaizhouWalk walk = Stories.with("KZ-01");
        walk.untilSent();
        JsonNode instruction = walk.payments().instruction("KZ-01", Rules.DOORS);
        Official clerk = walk.desk().financeClerk();

        assertThat(titles(clerk.get("/documents/PAYMENT_INSTRUCTION/"
                        + instruction.path("id").asText() + "/actors")))
                .containsExactly("登记银行回盘");
        assertThat(titles(clerk.get("/documents/PAYMENT_BATCH/"
                        + instruction.path("batchId").asText() + "/actors")))
                .containsExactly("登记银行回盘");
        Stream.of(
                        "/documents/CLOSURE/" + walk.industry().closureId("KZ-01"),
                        "/documents/APPROPRIATION/"
                                + walk.funds().appropriationIds().get(0),
                        "/documents/AWARD/" + walk.awards().id("KZ-01", Rules.DOORS))
                .forEach(finished -> {
                    JsonNode actors = clerk.get(finished + "/actors");
                    assertThat(actors.path("steps")).as(finished).isEmpty();
                    assertThat(actors.path("possible").asBoolean()).isTrue();
                });
    }

    private static Official loggedIn(String name) {
        return new YaomenClient(
                        SharedStack.stack().httpUrl(), SharedStack.stack().realmUrl())
                .as(name);
    }

    private static JsonNode login(String name) {
        return Json.parse(ask("grant_type=password&username=" + name + "&password=" + YaomenClient.PASSWORD)
                .body());
    }

    private static int refreshed(String refreshToken) {
        return ask("grant_type=refresh_token&refresh_token=" + refreshToken).statusCode();
    }

    private static HttpResponse<byte[]> ask(String form) {
        URI uri = URI.create(SharedStack.stack().realmUrl() + "/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_id=yaomen-api&" + form))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
