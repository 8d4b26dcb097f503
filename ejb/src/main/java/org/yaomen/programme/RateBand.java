package org.yaomen.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/**
 * One rate and the days it holds for（标准分档）: both dates inclusive; only the first band may leave out {@code from}, only
 * the last {@code to}. {@code rate} is yuan per unit; without it the source left it blank: 待补.
 */
public record RateBand(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Rate rate,
        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article) {

    boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** The days in words, for a calculation line. */
    String days() {
        if (from == null) {
            return to == null ? "不限日期" : to + " 及以前";
        }
        return to == null ? from + " 及以后" : from + " 至 " + to;
    }
}
