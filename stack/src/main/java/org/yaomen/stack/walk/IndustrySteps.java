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
import java.util.stream.Collectors;

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
        Map<String, String> evidence = uploadEvidence();
        Together.each(desk.sample().kilns(), kiln -> {
            registerEnterprise(kiln);
            registerFacility(kiln);
            return registerClosure(kiln, evidence);
        });
    }

    private void registerTownships() {
        List<String> known = desk.industryClerk().list("/townships").stream()
                .map(township -> township.path("code").asText())
                .toList();
        for (Map<String, String> row : desk.sample().townships()) {
            if (!known.contains(row.get("code"))) {
                desk.industryClerk()
                        .post(
                                "/townships",
                                Json.of(
                                        "code", row.get("code"),
                                        "name", row.get("name"),
                                        "account", account(row, Kiln.cell(row, "account_no")),
                                        "synthetic", true));
            }
        }
    }

    private static ObjectNode account(Map<String, String> row, String accountNo) {
        return Json.of("name", row.get("account_name"), "number", accountNo, "bankCode", row.get("bank_code"));
    }

    /** File name to SHA-256. */
    private Map<String, String> uploadEvidence() {
        return desk.sample().kilns().stream()
                .flatMap(kiln -> evidenceOf(kiln).stream())
                .distinct()
                .collect(Collectors.toMap(name -> name, this::upload));
    }

    private static List<String> evidenceOf(Kiln kiln) {
        return Arrays.asList(kiln.closure("evidence").split(";"));
    }

    private String upload(String name) {
        Path file = desk.sample().folder().resolve("evidence").resolve(name);
        String type = Kiln.cell(MEDIA_TYPES, name.substring(name.lastIndexOf('.') + 1));
        try {
            return desk.industryClerk()
                    .post(
                            "/attachments?region=" + desk.regionCode() + "&name=" + name,
                            type,
                            Files.readAllBytes(file))
                    .path("sha256")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void registerEnterprise(Kiln kiln) {
        JsonNode enterprise = desk.industryClerk()
                .post(
                        "/enterprises",
                        Json.of(
                                "regionCode", desk.regionCode(),
                                "townshipCode", kiln.enterprise("township_code"),
                                "name", kiln.enterprise("name"),
                                "creditCode", kiln.enterprise("credit_code"),
                                "address", kiln.enterprise("address"),
                                "legalPersonName", kiln.enterprise("legal_person_name"),
                                "legalPersonId", kiln.enterprise("legal_person_id"),
                                "account", account(kiln.enterprise(), kiln.enterprise("account_no")),
                                "synthetic", true));
        enterpriseIds.put(kiln.no(), enterprise.path("id").asText());
    }

    private void registerFacility(Kiln kiln) {
        ObjectNode facility = facility(kiln, kiln.doors());
        facility.put("enterpriseId", enterpriseId(kiln.no()));
        facility.put("synthetic", true);
        facilityIds.put(
                kiln.no(),
                desk.industryClerk().post("/facilities", facility).path("id").asText());
    }

    private static ObjectNode facility(Kiln kiln, int doors) {
        return Json.of(
                "name", kiln.enterprise("facility_name"),
                "kind", "BRICK_KILN",
                "kilnDoors", doors,
                "approvedCapacity", kiln.enterprise("approved_capacity"),
                "capacityUnit", kiln.enterprise("capacity_unit"),
                "equipmentNos", Arrays.asList(kiln.enterprise("equipment_nos").split(";")));
    }

    private String registerClosure(Kiln kiln, Map<String, String> evidence) {
        String id = desk.industryClerk()
                .post("/closures", closure(kiln, evidence))
                .path("id")
                .asText();
        closureIds.put(kiln.no(), id);
        return id;
    }

    private ObjectNode closure(Kiln kiln, Map<String, String> evidence) {
        return Json.of(
                "programmeId", policy.programmeId(),
                "facilityId", facilityId(kiln.no()),
                "appliedOn", kiln.closure("applied_on"),
                "closedOn", kiln.closedOn(),
                "voluntary", Boolean.valueOf(kiln.closure("voluntary")),
                "evidence",
                        evidenceOf(kiln).stream()
                                .map(name -> Json.of("sha256", evidence.get(name), "title", name))
                                .toList());
    }

    /** A written opinion for every closure, by another person than who registered it. */
    public void accept() {
        Together.each(desk.sample().kilns(), kiln -> desk.industryReviewer()
                .post("/closures/" + closureId(kiln.no()) + "/acceptance", opinion(kiln)));
    }

    /** The opinion that the sample states. */
    public static ObjectNode opinion(Kiln kiln) {
        String state = kiln.closure("acceptance_state");
        return Json.of(
                "acceptanceState", state,
                "acceptedOn", kiln.closure("accepted_on"),
                "dismantleBy", kiln.closure("dismantle_by"),
                "opinion", OPINIONS.get(state));
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
        int version = desk.industryClerk().get(path).path("version").asInt();
        desk.industryClerk().put(path, version, facility(desk.sample().kiln(kilnNo), doors));
    }
}
