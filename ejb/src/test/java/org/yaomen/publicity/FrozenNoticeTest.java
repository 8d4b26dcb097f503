package org.yaomen.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

class FrozenNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 18);

    private static FrozenNotice frozen(String... payees) {
        List<NoticeLineDraft> lines =
                Stream.of(payees).map(FrozenNoticeTest::line).toList();
        return FrozenNotice.of(
                new NoticeDraft(RegionCode.of("500154"), UUID.randomUUID(), "第一批公示", 5, lines), DAY, DAY.plusDays(7));
    }

    private static NoticeLineDraft line(String payee) {
        SubjectRef award = new SubjectRef(SubjectType.AWARD, UUID.randomUUID(), "a".repeat(64));
        return new NoticeLineDraft(award, payee, "一号窑", Money.of("1.00"), true);
    }

    @Test
    void lines_stand_as_people_look_for_them_and_are_numbered_so() {
        FrozenNotice notice = frozen("长沙镇人民政府", "10号砖厂", "赵家砖厂", "2号砖厂", "安康砖厂", "临江砖厂");

        assertThat(notice.lines().stream().map(FrozenNotice.Line::payeeName))
                .containsExactly("2号砖厂", "10号砖厂", "安康砖厂", "长沙镇人民政府", "临江砖厂", "赵家砖厂");
        assertThat(notice.lines().stream().map(FrozenNotice.Line::lineNo)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void the_same_lines_in_any_order_are_the_same_notice() {
        List<NoticeLineDraft> lines =
                Stream.of("同名砖厂", "同名砖厂", "另一砖厂").map(FrozenNoticeTest::line).toList();
        UUID programme = UUID.randomUUID();
        FrozenNotice one = FrozenNotice.of(
                new NoticeDraft(RegionCode.of("500154"), programme, "公示", 5, lines), DAY, DAY.plusDays(7));
        FrozenNotice other = FrozenNotice.of(
                new NoticeDraft(
                        RegionCode.of("500154"), programme, "公示", 5, List.of(lines.get(2), lines.get(1), lines.get(0))),
                DAY,
                DAY.plusDays(7));
        assertThat(one.sha256()).isEqualTo(other.sha256());
    }
}
