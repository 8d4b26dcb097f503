package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Registers who closed what and when, and has each closure accepted（企业、关闭与验收）. */
public final class IndustrySteps {

    private static final Map<String, String> OPINIONS = Map.of(
            "DISMANTLED", "经现场查验，窑体及设备已全面拆除。",
            "EQUIPMENT_REMOVED", "经现场查验，机器设备已拆除，不具备生产能力。",
            "POWER_AND_WATER_CUT", "经现场查验，已断水断电，须在期限内拆除。");

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("pdf", "application/pdf", "jpg", "image/jpeg", "png", "image/png");

    private final Desk desk;
    private final PolicySteps policy;
    private final Map<String, String> enterpriseIds = new ConcurrentHashMap<>();
    private final Map<String, String> facilityIds = new ConcurrentHashMap<>();
    /** By file name. */
    private final Map<String, String> evidenceHashes = new ConcurrentHashMap<>();

    private final Map<String, String> closureIds = new ConcurrentHashMap<>();

    IndustrySteps(Desk desk, PolicySteps policy) {
        this.desk = desk;
        this.policy = policy;
    }

    public String enterpriseId(String kilnNo) {
        return Kiln.cell(enterpriseIds, kilnNo);
    }

    public String facilityId(String kilnNo) {
        return Kiln.cell(facilityIds, kilnNo);
    }

    public String closureId(String kilnNo) {
        return Kiln.cell(closureIds, kilnNo);
    }

    /** Townships, then each enterprise with its kiln and its closure. */
    public void register() {
        registerTownships();
        uploadEvidence();
        Together.each(desk.sample().kilns(), kiln -> {
            registerEnterprise(kiln);
            registerFacility(kiln);
            return registerClosure(kiln);
        });
    }

    void registerTownships() {
        List<String> known = desk.industryClerk().list("/townships").stream()
                .map(township -> township.path("code").asText())
                .toList();
        for (Map<String, String> row : desk.sample().townships()) {
            if (!known.contains(row.get("code"))) {
                desk.industryClerk().post("/townships", townshipTerms(row));
            }
        }
    }

    public ObjectNode townshipTerms(Map<String, String> row) {
        return Json.of(
                "code", row.get("code"),
                "name", row.get("name"),
                "account", account(row, Kiln.cell(row, "account_no")),
                "synthetic", true);
    }

    private static ObjectNode account(Map<String, String> row, String accountNo) {
        return Json.of(
                "accountName", row.get("account_name"), "accountNo", accountNo, "bankCode", row.get("bank_code"));
    }

    private void uploadEvidence() {
        desk.sample().kilns().stream()
                .flatMap(kiln -> evidenceOf(kiln).stream())
                .distinct()
                .forEach(name -> evidenceHashes.put(name, upload(name)));
    }

    /** What the closure is registered with, then what the opinion relies on. */
    private static List<String> evidenceOf(Kiln kiln) {
        return Arrays.asList(kiln.closure("evidence").split(";", -1));
    }

    private String upload(String name) {
        Path file = desk.sample().folder().resolve("evidence").resolve(name);
        String type = Kiln.cell(MEDIA_TYPES, name.substring(name.lastIndexOf('.') + 1));
        try {
            return desk.industryClerk()
                    .post("/attachments?region=" + desk.regionCode() + "&name=" + name, type, Files.readAllBytes(file))
                    .path("sha256")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void registerEnterprise(Kiln kiln) {
        JsonNode enterprise = desk.industryClerk().post("/enterprises", enterpriseTerms(kiln));
        enterpriseIds.put(kiln.no(), enterprise.path("id").asText());
    }

    public ObjectNode enterpriseTerms(Kiln kiln) {
        return Json.of(
                "regionCode", desk.regionCode(),
                "townshipCode", kiln.enterprise("township_code"),
                "name", kiln.enterprise("name"),
                "creditCode", kiln.enterprise("credit_code"),
                "address", kiln.enterprise("address"),
                "legalPersonName", kiln.enterprise("legal_person_name"),
                "legalPersonId", kiln.enterprise("legal_person_id"),
                "account", account(kiln.enterprise(), kiln.enterprise("account_no")),
                "synthetic", true);
    }

    private void registerFacility(Kiln kiln) {
        JsonNode facility = desk.industryClerk()
                .post("/enterprises/" + enterpriseId(kiln.no()) + "/facilities", facilityTerms(kiln));
        facilityIds.put(kiln.no(), facility.path("id").asText());
    }

    public ObjectNode facilityTerms(Kiln kiln) {
        return Json.of(
                "name", kiln.enterprise("facility_name"),
                "kind", "BRICK_KILN",
                "kilnDoors", kiln.doors(),
                "approvedCapacity", kiln.enterprise("approved_capacity"),
                "capacityUnit", kiln.enterprise("capacity_unit"),
                "equipmentNumbers",
                        Arrays.asList(kiln.enterprise("equipment_nos").split(";", -1)),
                "synthetic", true);
    }

    private JsonNode registerClosure(Kiln kiln) {
        JsonNode closure = desk.industryClerk().post("/closures", closureTerms(kiln));
        closureIds.put(kiln.no(), closure.path("id").asText());
        return closure;
    }

    public ObjectNode closureTerms(Kiln kiln) {
        return Json.of(
                "programmeId", policy.programmeId(),
                "facilityId", facilityId(kiln.no()),
                "appliedOn", kiln.closure("applied_on"),
                "closedOn", kiln.closedOn(),
                "voluntary", Boolean.valueOf(kiln.closure("voluntary")),
                "evidence", List.of(evidence(evidenceOf(kiln).get(0))));
    }

    private ObjectNode evidence(String name) {
        return Json.of("attachmentSha256", Kiln.cell(evidenceHashes, name), "title", name);
    }

    /** A written opinion for every closure, by another person than who registered it. */
    public void accept() {
        Together.each(
                desk.sample().kilns(), kiln -> accept(kiln.no(), opinion(kiln)).orRefused());
    }

    public Answer accept(String kilnNo, ObjectNode opinion) {
        return desk.industryReviewer().tryPost("/closures/" + closureId(kilnNo) + "/acceptance-opinion", opinion);
    }

    /** The opinion that the sample states. */
    public ObjectNode opinion(Kiln kiln) {
        String state = kiln.closure("acceptance_state");
        int version = desk.industryReviewer()
                .get("/closures/" + closureId(kiln.no()))
                .path("version")
                .asInt();
        return Json.of(
                "version", version,
                "acceptanceState", state,
                "acceptedOn", kiln.closure("accepted_on"),
                "dismantleBy", kiln.closure("dismantle_by"),
                "opinion", OPINIONS.get(state),
                "evidence", List.of(evidence(evidenceOf(kiln).get(1))));
    }

    /** Registers a village, its account made up, and says that the kiln's enterprise lies in it. */
    public void inVillage(String kilnNo, String code, String name) {
        Kiln kiln = desk.sample().kiln(kilnNo);
        Map<String, String> row = desk.sample().townships().get(0);
        if (desk.industryClerk().tryGet("/townships/" + code).status() == 404) {
            ObjectNode village = townshipTerms(row);
            desk.industryClerk().post("/townships", village.put("code", code).put("name", name));
        }
        String path = "/enterprises/" + enterpriseId(kilnNo);
        int version = desk.industryClerk().get(path).path("version").asInt();
        desk.industryClerk()
                .put(
                        path,
                        version,
                        Json.of(
                                "townshipCode", kiln.enterprise("township_code"),
                                "villageCode", code,
                                "name", kiln.enterprise("name"),
                                "address", kiln.enterprise("address"),
                                "legalPersonName", kiln.enterprise("legal_person_name")));
    }

    /** The enterprise has told its right account. */
    public void correctAccount(String kilnNo, String accountNo) {
        Kiln kiln = desk.sample().kiln(kilnNo);
        String path = "/enterprises/" + enterpriseId(kilnNo);
        int version = desk.industryClerk().get(path).path("version").asInt();
        desk.industryClerk()
                .put(
                        path,
                        version,
                        Json.of(
                                "townshipCode", kiln.enterprise("township_code"),
                                "name", kiln.enterprise("name"),
                                "address", kiln.enterprise("address"),
                                "legalPersonName", kiln.enterprise("legal_person_name"),
                                "account", account(kiln.enterprise(), accountNo)));
    }

    /** A recount on site. */
    public void correctDoors(String kilnNo, int doors) {
        String path = "/facilities/" + facilityId(kilnNo);
        int version = desk.industryReviewer().get(path).path("version").asInt();
        desk.industryReviewer()
                .postOn(version, path + "/correction", Json.of("kilnDoors", doors, "reason", "现场复核，按实际门数更正"));
    }
}
