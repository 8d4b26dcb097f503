package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any values; the generators are seeded, so a failure can be repeated. */
class PropertiesTest {

    private static final int ROUNDS = 2_000;

    /** A record of everything that a frozen text may hold. */
    record Frozen(
            String text,
            Money amount,
            Rate rate,
            RegionCode region,
            UUID id,
            LocalDate day,
            Instant at,
            int count,
            boolean agreed,
            SubjectType type,
            String absent,
            List<Line> lines) {}

    record Line(String text, Money amount, List<String> tags) {}

    private final Random random = new Random(20171120);

    private Money money() {
        return new Money(BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2));
    }

    private List<BigDecimal> weights() {
        List<BigDecimal> weights = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int i = 0; i < size; i++) {
            weights.add(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)));
        }
        weights.set(random.nextInt(size), BigDecimal.ONE);
        return weights;
    }

    @Test
    void the_parts_of_an_amount_sum_to_the_whole_and_none_is_negative() {
        for (int i = 0; i < ROUNDS; i++) {
            Money whole = money();
            List<BigDecimal> weights = weights();
            List<Money> parts = whole.allocate(weights);
            assertThat(Money.sum(parts)).isEqualTo(whole);
            assertThat(parts).hasSameSizeAs(weights).noneMatch(Money::isNegative);
        }
    }

    @Test
    void no_part_is_a_fen_or_more_away_from_its_exact_share() {
        BigDecimal fen = new BigDecimal("0.01");
        for (int i = 0; i < ROUNDS; i++) {
            Money whole = money();
            List<BigDecimal> weights = weights();
            BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Money> parts = whole.allocate(weights);
            for (int k = 0; k < parts.size(); k++) {
                BigDecimal crossed = parts.get(k)
                        .yuan()
                        .multiply(total)
                        .subtract(whole.yuan().multiply(weights.get(k)));
                assertThat(crossed.abs()).isLessThan(fen.multiply(total));
            }
        }
    }

    @Test
    void the_order_of_the_rows_changes_no_part_by_more_than_a_tied_fen_and_never_the_set_of_parts() {
        for (int i = 0; i < ROUNDS; i++) {
            Money whole = money();
            List<BigDecimal> weights = weights();
            List<Integer> shuffled =
                    new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
            Collections.shuffle(shuffled, random);
            List<Money> straight = whole.allocate(weights);
            List<Money> mixed =
                    whole.allocate(shuffled.stream().map(weights::get).toList());
            assertThat(mixed).containsExactlyInAnyOrderElementsOf(straight);
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.01,1", "1.00,0"})
    void a_negative_amount_or_no_weight_cannot_be_allocated(String amount, String weight) {
        assertThatThrownBy(() -> Money.of(amount).allocate(List.of(new BigDecimal(weight))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.0",
                "1.000",
                "01.00",
                "+1.00",
                "1e2",
                " 1.00",
                "1,000.00",
                "-",
                "",
                "１.００",
                "9999999999999999.00"
            })
    void an_amount_is_read_in_one_form_only(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_frozen_reads_back_as_it_was_and_freezes_to_the_same_text() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            Frozen frozen = frozen();
            String text = Canonical.write(frozen);
            Frozen read = Canonical.read(text, Frozen.class);
            assertThat(read).isEqualTo(frozen);
            assertThat(Canonical.write(read)).isEqualTo(text);
        }
    }

    private Frozen frozen() {
        return new Frozen(
                text(),
                money(),
                new Rate(BigDecimal.valueOf(random.nextInt(1_000_000), 6)),
                RegionCode.of("500154"),
                new UUID(random.nextLong(), random.nextLong()),
                LocalDate.ofEpochDay(random.nextInt(30_000)),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L),
                random.nextInt(),
                random.nextBoolean(),
                SubjectType.AWARD,
                null,
                List.of(new Line(text(), money(), List.of(text(), text())), new Line("", money(), List.of())));
    }

    /** Any characters: quotes, control characters, ideographs, also beyond the first plane. */
    private String text() {
        return random.ints(random.nextInt(12), 0, 0x20000)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void a_frozen_text_has_no_spaces_keeps_the_order_of_the_record_and_leaves_out_what_is_absent() {
        record Small(String b, String a, Money amount, int n, boolean yes) {}

        assertThat(Canonical.write(new Small("x\"\\\n", null, Money.of("28800.00"), 18, true)))
                .isEqualTo("{\"b\":\"x\\\"\\\\\\u000a\",\"amount\":\"28800.00\",\"n\":18,\"yes\":true}");
    }

    @Test
    void what_has_no_single_form_cannot_be_frozen() {
        record Loose(Object value) {}

        assertThatThrownBy(() -> Canonical.write(new Loose(new BigDecimal("1.5"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"id,id", "closedOn,closed_on", "subjectSha256,subject_sha256", "noticeDaysWorking,notice_days_working"})
    void a_component_takes_the_column_of_its_name(String component, String column) {
        assertThat(Rows.column(component)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "' order by recorded_at desc, id', ' order by recorded_at, id desc'",
        "' order by code', ' order by code desc'"
    })
    void an_order_read_from_its_end_is_the_same_order(String order, String fromEnd) {
        assertThat(Listing.reversed(order)).isEqualTo(fromEnd);
        assertThat(Listing.reversed(fromEnd)).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "closed_on", "closedOn desc", "id; drop table award", "--id", "1", "(select 1)"})
    void a_list_is_sorted_by_a_component_of_its_record_and_by_nothing_else(String sort) {
        Listing<Line> listing = new Listing<>(new Rows(), Line.class, "line_view", "id");
        assertThatThrownBy(() -> listing.page(new PageRequest(0, 10, sort))).isInstanceOf(Problem.class);
    }
}
