package org.yaomen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.database.Papers.KAIZHOU;
import static org.yaomen.database.Papers.SHANDAN;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a document still needs, as the views say it, by its state and amount. */
class OpenDocumentsTest {

    private static List<String> steps(Session session, UUID id) throws SQLException {
        return session.column(
                "select concat_ws(' ', title, role, part) from remaining_step_view where subject_id = ? order by place",
                id);
    }

    @Test
    void a_closure_waits_for_its_acceptance_until_it_is_accepted() throws SQLException {
        try (Session session = TestDatabase.production().superuser()) {
            Papers papers = new Papers(session, KAIZHOU);
            UUID closure = papers.closure(papers.programme());
            assertThat(steps(session, closure)).containsExactly("逐户验收 industry-reviewer ACCEPTOR");

            session.run("update closure set state = 'ACCEPTED' where id = ?", closure);

            assertThat(steps(session, closure)).isEmpty();
            session.rollback();
        }
    }

    @Test
    void an_award_needs_the_signatures_of_its_band_and_fewer_the_further_it_is() throws SQLException {
        try (Session session = TestDatabase.production().superuser()) {
            Papers papers = new Papers(session, KAIZHOU);
            UUID calculation = papers.calculation();
            UUID award =
                    UUID.fromString(session.value("select award_id::text from calculation where id = ?", calculation));
            assertThat(steps(session, award))
                    .containsExactly(
                            "发布公示 finance-clerk",
                            "送审 finance-clerk",
                            "财政复核 finance-reviewer APPROVER_1",
                            "出支付指令 cashier PAYER");

            session.run("update award set state = 'PUBLICIZING', amount = 100000 where id = ?", award);

            assertThat(steps(session, award))
                    .containsExactly(
                            "送审 finance-clerk",
                            "财政复核 finance-reviewer APPROVER_1",
                            "财政审批 finance-approver APPROVER_2",
                            "出支付指令 cashier PAYER");
            session.rollback();
        }
    }

    @Test
    void an_open_document_says_what_it_needs_and_who_had_a_part() throws SQLException {
        try (Session session = TestDatabase.production().superuser()) {
            Papers papers = new Papers(session, KAIZHOU);
            UUID calculation = papers.calculation();
            UUID award =
                    UUID.fromString(session.value("select award_id::text from calculation where id = ?", calculation));
            papers.participation(award, "wang", "CALCULATOR");

            assertThat(session.value("select work from open_document_view where subject_id = ?", award))
                    .contains("\"held\": [{\"part\": \"CALCULATOR\", \"person\": \"wang\"}]")
                    .contains("{\"role\": \"finance-clerk\", \"title\": \"发布公示\"}");
            assertThat(session.value("select region_code from document_view where subject_id = ?", award))
                    .isEqualTo(KAIZHOU);
            session.rollback();
        }
    }

    @Test
    void another_county_sees_no_open_document() throws SQLException {
        TestDatabase database = TestDatabase.singleMachine();
        try (Session kaizhou = database.official("wang", KAIZHOU);
                Session shandan = database.official("li", SHANDAN)) {
            new Papers(kaizhou, KAIZHOU).calculation();
            kaizhou.commit();
            kaizhou.enter("wang", KAIZHOU);

            for (String view : List.of("document_view", "remaining_step_view", "open_document_view")) {
                String count = "select count(*) from " + view + " where region_code = '" + KAIZHOU + "'";
                assertThat(kaizhou.count(count)).as(view).isPositive();
                assertThat(shandan.count(count)).as(view).isZero();
            }
        }
    }
}
