package org.yaomen.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.yaomen.shared.RegionCode;

/** A bank result file as it was received（银行回盘文件）; the same bytes are booked once. */
@Entity
class BankResultFile {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    private ResultFormat format;

    private String name;

    @Column(name = "sha256")
    private String sha256;

    private String receivedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected BankResultFile() {}

    BankResultFile(PaymentBatch batch, ResultFormat format, String name, String sha256, PaymentEvent.Stamp stamp) {
        this.id = UUID.randomUUID();
        this.regionCode = batch.region();
        this.batchId = batch.id();
        this.format = format;
        this.name = name;
        this.sha256 = sha256;
        this.receivedBy = stamp.by();
        this.recordedAt = stamp.at();
    }

    UUID id() {
        return id;
    }
}
