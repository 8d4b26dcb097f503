package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietTimerTest {

    private final List<Integer> looked = new ArrayList<>();
    private final List<Integer> worked = new ArrayList<>();
    private final QuietTimer timer = new QuietTimer("the work will be done", 8);

    @Test
    void after_a_short_outage_the_work_goes_on_at_once() {
        ticks(6, 3, 3);
        assertThat(looked).containsExactly(1, 2, 3, 5, 6);
        assertThat(worked).containsExactly(1, 2, 5, 6);
    }

    @Test
    void the_longer_the_outage_the_less_often_it_looks_down_to_its_least() {
        ticks(48, 1, 40);
        assertThat(looked).containsExactly(1, 3, 6, 11, 20, 29, 38, 47, 48);
        assertThat(worked).containsExactly(47, 48);
    }

    @Test
    void a_failure_of_the_work_is_an_outage_too_and_is_forgotten_when_it_works() {
        List<Integer> tried = new ArrayList<>();
        for (int tick = 1; tick <= 12; tick++) {
            int now = tick;
            timer.tick(() -> true, () -> {
                tried.add(now);
                if (now < 4 || now == 9) {
                    throw new IllegalStateException("out of order");
                }
            });
        }
        assertThat(tried).containsExactly(1, 3, 6, 7, 8, 9, 11, 12);
    }

    private void ticks(int most, int awayFrom, int awayTo) {
        for (int tick = 1; tick <= most; tick++) {
            int now = tick;
            timer.tick(
                    () -> {
                        looked.add(now);
                        return now < awayFrom || now > awayTo;
                    },
                    () -> worked.add(now));
        }
    }
}
