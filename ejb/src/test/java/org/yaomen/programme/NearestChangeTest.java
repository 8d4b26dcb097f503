package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;

/** What would have to be otherwise（最接近的符合情形）, by the kiln rule of 2017: 1.2万/门 to 11-15, 1万/门 to 12-15. */
class NearestChangeTest {

    private static AwardFacts facts(String more) {
        return Canonical.read("{\"regionCode\":\"500154\",\"kilnDoors\":22," + more + "}", AwardFacts.class);
    }

    private static NearestChange nearest(String more) {
        return NearestChange.of(Kaizhou.doorIncentive(), facts(more)).orElseThrow();
    }

    @Test
    void a_closure_a_day_late_would_have_earned_the_last_rate() {
        NearestChange change =
                nearest("\"acceptanceState\":\"DISMANTLED\",\"voluntary\":true,\"closedOn\":\"2017-12-16\"");

        assertThat(change.changes()).containsExactly("关闭日期早 1 天（2017-12-15 及以前）");
        assertThat(change.amount()).isEqualTo(Money.of("220000.00"));
    }

    @Test
    void every_reason_has_its_own_change() {
        NearestChange change =
                nearest("\"acceptanceState\":\"DISMANTLED\",\"voluntary\":false,\"closedOn\":\"2018-01-14\"");

        assertThat(change.changes()).containsExactly("属自愿关闭", "关闭日期早 30 天（2017-12-15 及以前）");
    }

    @Test
    void what_earns_has_none_and_what_is_missing_is_not_mended_by_a_guess() {
        assertThat(NearestChange.of(
                        Kaizhou.doorIncentive(),
                        facts("\"acceptanceState\":\"DISMANTLED\",\"voluntary\":true,\"closedOn\":\"2017-11-10\"")))
                .isEmpty();
        AwardFacts withoutDoors = Canonical.read(
                "{\"regionCode\":\"500154\",\"acceptanceState\":\"DISMANTLED\",\"voluntary\":true,\"closedOn\":\""
                        + LocalDate.of(2017, 11, 10) + "\"}",
                AwardFacts.class);
        assertThat(NearestChange.of(Kaizhou.doorIncentive(), withoutDoors)).isEmpty();
    }
}
