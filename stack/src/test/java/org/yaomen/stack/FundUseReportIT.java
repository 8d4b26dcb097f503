package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.WalkDays;

/** The report is the books in another form（资金使用报表）. */
class FundUseReportIT {

    @Test
    void its_totals_are_the_ledgers_balances() throws SQLException {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-07", "KZ-12", "KZ-15");
        walk.untilSent();
        walk.payments().firstAnswers();
        // One is returned and one in doubt now; the report must say so as the books do.
        assertTotals(walk);

        walk.desk().itIs(WalkDays.PAID_AGAIN);
        walk.payments().correctAndReissue();
        walk.payments().secondAnswers();
        assertTotals(walk);
    }

    private static void assertTotals(KaizhouWalk walk) throws SQLException {
        var total = walk.reports().fundUse().path("total");

        assertThat(total.path("appropriated").asText()).isEqualTo(posted(walk, "B-AUTHORITY", "C"));
        assertThat(total.path("available").asText()).isEqualTo(posted(walk, "B-AVAILABLE", "D"));
        assertThat(total.path("committed").asText()).isEqualTo(posted(walk, "B-COMMITTED", "D"));
        assertThat(total.path("instructed").asText()).isEqualTo(posted(walk, "B-INSTRUCTED", "D"));
        assertThat(total.path("paid").asText()).isEqualTo(posted(walk, "B-EXECUTED", "D"));
        var paid = walk.reports().registerOf("PAID");
        assertThat(paid.path("items"))
                .isNotEmpty()
                .allMatch(row -> row.path("state").asText().equals("PAID"));
        assertThat(paid.path("totals").path("amount").asText())
                .isEqualTo(total.path("paid").asText());
    }

    /** Summed from the postings themselves, not from a balance that somebody keeps. */
    private static String posted(KaizhouWalk walk, String account, String normalSide) throws SQLException {
        List<String> appropriations = walk.funds().appropriationIds();
        String sql = "select coalesce(sum(case side when ? then amount else -amount end), 0) from posting"
                + " where account_code = ? and appropriation_id = any (?::uuid[])";
        try (Connection connection = SharedStack.stack().superuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, normalSide);
            query.setString(2, account);
            query.setArray(3, connection.createArrayOf("text", appropriations.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return String.format(Locale.ROOT, "%.2f", row.getBigDecimal(1).setScale(2));
            }
        }
    }
}
