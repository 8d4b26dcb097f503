package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Kiln;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** One kiln claimed in two counties（重复申报）: each learns that there is another claim, the nation's auditor whose. */
class ClaimsIT {

    private static final String KILN = "KZ-01";

    private static KaizhouWalk kaizhou;
    private static KaizhouWalk shandan;
    private static String here;
    private static JsonNode there;

    @BeforeAll
    static void shandan_registers_what_kaizhou_has_registered() {
        kaizhou = Stories.with(KILN);
        shandan = Stories.in(Stories.SHANDAN, "KZ-02");
        for (KaizhouWalk walk : List.of(kaizhou, shandan)) {
            walk.desk().itIs(WalkDays.PROGRAMME);
            walk.policy().inForce();
            walk.desk().itIs(WalkDays.PUBLISHED);
            walk.industry().register();
        }
        here = kaizhou.industry().closureId(KILN);
        there = registerThere();
    }

    /** With the credit code and the equipment of Kaizhou's, as it would be typed elsewhere. */
    private static JsonNode registerThere() {
        Kiln original = kaizhou.desk().sample().kiln(KILN);
        Kiln own = shandan.desk().sample().kiln("KZ-02");
        Official clerk = shandan.desk().industryClerk();
        ObjectNode enterprise = shandan.industry().enterpriseTerms(own);
        enterprise.put("name", "山丹（样例）重复申报砖厂").put("creditCode", original.enterprise("credit_code"));
        String enterpriseId = clerk.post("/enterprises", enterprise).path("id").asText();
        ObjectNode facility = shandan.industry().facilityTerms(own);
        String equipment = original.enterprise("equipment_nos").split(";", -1)[0];
        facility.set("equipmentNumbers", Json.list(List.of(equipment.toLowerCase(Locale.ROOT))));
        String facilityId = clerk.post("/enterprises/" + enterpriseId + "/facilities", facility)
                .path("id")
                .asText();
        ObjectNode closure = shandan.industry().closureTerms(own);
        closure.put("facilityId", facilityId);
        return clerk.post("/closures", closure);
    }

    private static List<JsonNode> claims(Official official, String closure) {
        return Json.stream(official.get("/closures/" + closure + "/claims").path("claims"))
                .toList();
    }

    /** What Kaizhou is told of Shandan's; other stories have other credit codes and other equipment. */
    private static List<JsonNode> elsewhere() {
        return claims(kaizhou.desk().financeClerk(), here).stream()
                .filter(claim -> claim.path("elsewhere").asBoolean())
                .filter(claim -> List.of("CREDIT_CODE", "EQUIPMENT")
                        .contains(claim.path("kind").asText()))
                .toList();
    }

    private static String reference(String kind) {
        return elsewhere().stream()
                .filter(claim -> claim.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("reference")
                .asText();
    }

    @Test
    void each_county_learns_that_there_is_a_claim_elsewhere_and_nothing_of_it() {
        assertThat(elsewhere()).hasSize(2).allSatisfy(claim -> {
            assertThat(claim.path("reference").asText()).matches("CF-[0-9A-F]{12}");
            assertThat(claim.hasNonNull("closureId")).isFalse();
            assertThat(claim.hasNonNull("enterpriseName")).isFalse();
            assertThat(claim.hasNonNull("programmeCode")).isFalse();
            assertThat(claim.hasNonNull("recordedAt")).isFalse();
        });
        assertThat(claims(kaizhou.desk().financeClerk(), here).toString())
                .doesNotContain(there.path("id").asText())
                .doesNotContain(there.path("programmeCode").asText())
                .doesNotContain("山丹");
        assertThat(claims(shandan.desk().financeClerk(), there.path("id").asText()))
                .extracting(claim -> claim.path("reference").asText())
                .contains(reference("EQUIPMENT"), reference("CREDIT_CODE"));
        assertThat(shandan.desk()
                        .financeClerk()
                        .tryGet("/closures/" + here + "/claims")
                        .status())
                .isEqualTo(404);
        assertThat(Stories.client()
                        .as("security-admin")
                        .tryGet("/closures/" + here + "/claims")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_nations_auditor_opens_a_reference_and_it_is_recorded() {
        Official nation = Stories.client().as("auditor.nation");
        String reference = reference("EQUIPMENT");

        JsonNode opened = nation.get("/claim-references/" + reference);

        assertThat(opened.path("kind").asText()).isEqualTo("EQUIPMENT");
        assertThat(opened.path("claims").findValuesAsText("closureId"))
                .containsExactlyInAnyOrder(here, there.path("id").asText());
        assertThat(opened.path("claims").findValuesAsText("regionCode"))
                .containsExactlyInAnyOrder(Stories.KAIZHOU, Stories.SHANDAN);
        assertThat(nation.list("/audit/records?action=claim-reference.open&subjectId=" + reference))
                .isNotEmpty()
                .allMatch(row -> row.path("actor").asText().equals("auditor.nation"));
        assertThat(claims(nation, here))
                .filteredOn(claim -> claim.path("reference").asText().equals(reference))
                .allMatch(claim ->
                        claim.path("closureId").asText().equals(there.path("id").asText()))
                .hasSize(1);
    }

    @Test
    void an_auditor_of_one_county_cannot_tell_whether_a_reference_exists() {
        Answer existing = kaizhou.desk().auditor().tryGet("/claim-references/" + reference("CREDIT_CODE"));
        Answer invented = kaizhou.desk().auditor().tryGet("/claim-references/CF-000000000000");

        assertThat(existing.status()).isEqualTo(404);
        assertThat(invented.status()).isEqualTo(404);
        assertThat(existing.json().path("title")).isEqualTo(invented.json().path("title"));
        assertThat(existing.json().path("detail")).isEqualTo(invented.json().path("detail"));
        assertThat(kaizhou.desk()
                        .financeReviewer()
                        .tryGet("/claim-references/" + reference("CREDIT_CODE"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_claim_within_the_county_is_named_and_stops_nothing() {
        String again = anotherProgramme();

        assertThat(claims(kaizhou.desk().industryReviewer(), here))
                .filteredOn(claim -> claim.path("closureId").asText().equals(again))
                .extracting(claim -> claim.path("kind").asText())
                .containsExactly("EQUIPMENT");
    }

    /** The same facility under a second programme: registered, and nothing said against it. */
    private static String anotherProgramme() {
        KaizhouWalk second = Stories.with("KZ-03");
        second.desk().itIs(WalkDays.PROGRAMME);
        second.policy().inForce();
        second.desk().itIs(WalkDays.PUBLISHED);
        ObjectNode terms =
                kaizhou.industry().closureTerms(kaizhou.desk().sample().kiln(KILN));
        terms.put("programmeId", second.policy().programmeId());
        return kaizhou.desk()
                .industryClerk()
                .post("/closures", terms)
                .path("id")
                .asText();
    }
}
