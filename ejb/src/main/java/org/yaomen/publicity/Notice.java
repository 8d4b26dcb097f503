package org.yaomen.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** A notice on its way（公示）: published and OPEN through its last day, then CLOSED for good. */
@Entity
@Table(name = "publicity_notice")
class Notice {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID programmeId;
    private String title;
    private LocalDate publishedOn;
    private int noticeDaysWorking;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "sha256")
    private String sha256;

    private String publishedBy;
    private Instant recordedAt;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Notice() {}

    Notice(FrozenNotice frozen, String publishedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = frozen.region();
        this.programmeId = UUID.fromString(frozen.programmeId());
        this.title = frozen.title();
        this.publishedOn = frozen.publishedOn();
        this.noticeDaysWorking = frozen.noticeDaysWorking();
        this.endsOn = frozen.endsOn();
        this.state = NoticeState.OPEN;
        this.sha256 = frozen.sha256();
        this.publishedBy = publishedBy;
        this.recordedAt = recordedAt;
    }

    /** The last day belongs to the notice. */
    void mustTakeObjections(LocalDate today) {
        if (state != NoticeState.OPEN || today.isAfter(endsOn)) {
            throw Problem.wrongState("公示已于 " + endsOn + " 期满，不再受理异议");
        }
    }

    void close(LocalDate today, Instant now) {
        if (state != NoticeState.OPEN || !today.isAfter(endsOn)) {
            throw Problem.wrongState("公示须在 " + endsOn + " 之后结束");
        }
        state = NoticeState.CLOSED;
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    boolean isClosed() {
        return state == NoticeState.CLOSED;
    }

    String publishedBy() {
        return publishedBy;
    }
}
