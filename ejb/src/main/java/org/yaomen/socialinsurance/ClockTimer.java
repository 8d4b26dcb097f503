package org.yaomen.socialinsurance;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.DatabaseHealth;
import org.yaomen.shared.QuietTimer;

/** Tells each county once every working day what is due and what is late（期限提要定时器）. */
@Singleton
public class ClockTimer {

    private final QuietTimer timer = new QuietTimer("officials will be told of their clocks", 30);

    @Inject
    private ClockStore store;

    @Inject
    private Clocks clocks;

    @Inject
    private DatabaseHealth database;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        timer.tick(database::answers, this::tellIfDue);
    }

    private void tellIfDue() {
        if (store.digestIsDue(clock.today())) {
            user.signInAsSystem();
            clocks.tell();
        }
    }
}
