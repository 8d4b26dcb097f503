package org.yaomen.socialinsurance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of files that come from and go to agencies outside（往来文件查询）. */
@Dependent
class TransferFileStore {

    private static final String OPEN = """
            insert into insurance_transfer (id, scheme, steps_from, from_agency_id, to_agency_id, to_region, name,
                citizen_id_cipher, citizen_id_index, citizen_id_masked, enterprise_name, left_on, synthetic, opened_by,
                opened_on, recorded_at)
            select :id, :scheme, :steps, f.id, a.id, a.region_code, :name, decode(:cipher, 'base64'), decode(:index, 'base64'),
                :masked, :enterprise, cast(nullif(:leftOn, '') as date), :synthetic, :person, :openedOn, :now
            from insurance_agency f, insurance_agency a where f.id = :from and a.id = :to""";

    /** The two agencies of a case（往来机构）. */
    record Between(UUID from, UUID to) {}

    /** The partner's number of a case（对方事项编号）. */
    private record Reference(UUID partnerReference) {}

    /** Whether there is something（是否存在）. */
    private record Found(boolean found) {}

    private final Rows rows;
    private final Keys keys;

    @Inject
    TransferFileStore(Rows rows, Keys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** A case of the new place, for somebody on no roster here. */
    void open(UUID id, TransferMessage message, Between agencies, TransferStore.By by) {
        CitizenId citizen = CitizenId.of(message.person().citizenId());
        Object leftOn = message.person().leftOn();
        rows.update(
                OPEN,
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("scheme", message.scheme()),
                        Map.entry("steps", message.stepsFrom()),
                        Map.entry("from", agencies.from()),
                        Map.entry("to", agencies.to()),
                        Map.entry("name", message.person().name()),
                        Map.entry("cipher", base64(keys.encrypt(citizen.number()))),
                        Map.entry("index", base64(keys.blindIndex("citizen-id", citizen.number()))),
                        Map.entry("masked", citizen.masked()),
                        Map.entry("enterprise", message.person().enterpriseName()),
                        Map.entry("leftOn", leftOn == null ? "" : leftOn.toString()),
                        Map.entry("synthetic", message.synthetic()),
                        Map.entry("person", by.person()),
                        Map.entry("openedOn", message.openedOn()),
                        Map.entry("now", by.now())));
    }

    boolean has(String sha256) {
        return rows.one(
                        Found.class,
                        "select exists (select from transfer_file_in where sha256 = :sha256) as found",
                        Map.of("sha256", sha256))
                .orElseThrow()
                .found();
    }

    Optional<UUID> partnerReference(UUID transfer) {
        return rows.one(
                        Reference.class,
                        "select partner_reference from transfer_file_in where transfer_id = :id order by recorded_at limit 1",
                        Map.of("id", transfer))
                .map(Reference::partnerReference);
    }

    void received(UUID transfer, RegionCode region, TransferFile file, TransferStore.By by) {
        rows.update(
                """
                insert into transfer_file_in
                values (:sha256, :transfer, :region, :reference, decode(:cipher, 'base64'), :person, :now)""",
                Map.of(
                        "sha256", file.sha256(),
                        "transfer", transfer,
                        "region", region,
                        "reference", file.content().reference(),
                        "cipher", base64(keys.encrypt(Canonical.write(file))),
                        "person", by.person(),
                        "now", by.now()));
    }

    void sent(TransferView transfer, TransferFile file, String reason, TransferStore.By by) {
        rows.update(
                """
                insert into transfer_file_out (transfer_id, seq, region_code, sha256, reason, exported_by, recorded_at)
                values (:transfer, :seq, :region, :sha256, :reason, :person, :now)""",
                Map.of(
                        "transfer",
                        transfer.id(),
                        "seq",
                        file.content().act().seq(),
                        "region",
                        TransferRules.region(transfer, file.content().act().side()),
                        "sha256",
                        file.sha256(),
                        "reason",
                        reason,
                        "person",
                        by.person(),
                        "now",
                        by.now()));
    }

    List<TransferFileView> list(UUID transfer) {
        return rows.list(
                TransferFileView.class,
                "select * from transfer_file_view where transfer_id = :id order by recorded_at, direction",
                Map.of("id", transfer));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
