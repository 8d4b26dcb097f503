package org.yaomen.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The only one who asks what time it is（业务时钟）. Legal facts use {@link #today()}, records use {@link #now()}, which
 * is always real. The business day can be moved in a single-machine installation only: the database refuses an offset
 * in any other, and the kind of an installation is decided once.
 */
@ApplicationScoped
public class BusinessClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What kind of installation this is and by how many days its business day differs（安装信息）. */
    public record Installation(String kind, int clockOffsetDays) {
        public boolean isSingleMachine() {
            return kind.equals("SINGLE_MACHINE");
        }
    }

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Rows rows;

    private volatile @Nullable Installation installation;

    public LocalDate today() {
        return LocalDate.now(ZONE).plusDays(installation().clockOffsetDays());
    }

    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public Installation installation() {
        Installation known = installation;
        if (known == null) {
            known = rows.one(Installation.class, "select kind, clock_offset_days from installation")
                    .orElseThrow(() -> new IllegalStateException("the database was not installed by ./yaomen migrate"));
            installation = known;
        }
        return known;
    }

    /** Moves the business day; for the demo and the story tests, which live in 2017. */
    public void moveTo(LocalDate day) {
        if (!installation().isSingleMachine()) {
            throw Problem.notFound("业务时钟开关");
        }
        int offset = Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.now(ZONE), day));
        entityManager
                .createNativeQuery("update installation set clock_offset_days = :offset")
                .setParameter("offset", offset)
                .executeUpdate();
        installation = new Installation(installation().kind(), offset);
    }
}
