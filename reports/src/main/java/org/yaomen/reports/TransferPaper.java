package org.yaomen.reports;

import java.math.BigDecimal;
import java.util.List;

/**
 * A paper of a social-insurance transfer（社保转移表单）: certificate, letter or information form.
 *
 * @param number the number of the case, by which the paper can be found again
 * @param issuer the agency that issues it
 * @param pairs what it says, line by line
 * @param years the contributions year by year; empty where the paper shows none
 * @param sha256 SHA-256 of the frozen calculation
 * @param notes footnotes, for example that the data are synthetic
 */
public record TransferPaper(
        String title,
        String number,
        String issuer,
        List<Pair> pairs,
        List<Year> years,
        String sha256,
        List<String> notes)
        implements Report {

    public TransferPaper {
        pairs = List.copyOf(pairs);
        years = List.copyOf(years);
        notes = List.copyOf(notes);
    }

    /** One line of the paper（表单项目）. */
    public record Pair(String label, String value) {}

    /** What was contributed in one year, and what of it moves（年度转移金额）. */
    public record Year(
            int year, BigDecimal monthlyWage, int months, BigDecimal pooled, BigDecimal personal, BigDecimal amount) {

        public Year {
            monthlyWage = Yuan.required(monthlyWage);
            pooled = Yuan.required(pooled);
            personal = Yuan.required(personal);
            amount = Yuan.required(amount);
        }
    }
}
