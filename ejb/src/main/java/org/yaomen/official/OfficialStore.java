package org.yaomen.official;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;
import org.yaomen.shared.SubjectType;

/** All queries about officials and what documents need of them（人员查询）. */
@Dependent
class OfficialStore {

    /** A region that exists（区划代码）. */
    record Region(String code) {}

    /** Where a document is（单据区划）. */
    record Place(RegionCode regionCode) {}

    /** A document's work as the view says it（单据待办文本）. */
    record WorkText(String work) {}

    /** Open documents of one region that need the same steps and were worked on by the same persons（同类未办结单据）. */
    record Open(RegionCode regionCode, SubjectType subjectType, String work, long count) {}

    /** A lock that was taken（锁）. */
    record Locked(boolean locked) {}

    private final Rows rows;

    @Inject
    OfficialStore(Rows rows) {
        this.rows = rows;
    }

    /** One change of scopes at a time: two could each leave enough persons, and both together too few. */
    void lockScopes() {
        rows.one(
                Locked.class,
                "select pg_advisory_xact_lock(hashtextextended('official-scopes', 0)) is not null as locked");
    }

    boolean isRegion(RegionCode region, LocalDate today) {
        return rows.one(
                        Region.class,
                        "select code from region where code = :code and valid_from <= :today"
                                + " and (valid_to is null or valid_to >= :today) limit 1",
                        Map.of("code", region, "today", today))
                .isPresent();
    }

    Optional<Place> place(SubjectType type, UUID id) {
        return rows.one(
                Place.class,
                "select region_code from document_view where subject_type = :type and subject_id = :id",
                Map.of("type", type, "id", id));
    }

    /** Nothing left to do is work without steps. */
    Work work(SubjectType type, UUID id) {
        return rows.one(
                        WorkText.class,
                        "select work from open_document_view where subject_type = :type and subject_id = :id",
                        Map.of("type", type, "id", id))
                .map(text -> Canonical.read(text.work(), Work.class))
                .orElse(new Work(List.of(), List.of()));
    }

    /** What is open in the region and below. */
    List<Open> open(RegionCode region) {
        return rows.list(Open.class, """
                select region_code, subject_type, work, count(*) as count from open_document_view
                where starts_with(region_code, :prefix)
                group by region_code, subject_type, work order by region_code, subject_type, count(*) desc, work""", Map.of("prefix", region.prefix()));
    }
}
