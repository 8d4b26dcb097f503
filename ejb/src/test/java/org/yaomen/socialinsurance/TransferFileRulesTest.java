package org.yaomen.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.worker.InsuranceScheme;

/** What a file from an agency outside must say to be believed. */
class TransferFileRulesTest {

    private static final LocalDate DAY = LocalDate.of(2017, 12, 18);
    private static final String NUMBER = "110101199001010015";

    private static TransferYear year(String pooled, String personal, String amount) {
        return new TransferYear(2016, Money.of("3000.00"), 12, Money.of(pooled), Money.of(personal), Money.of(amount));
    }

    private static TransferMessage.Figures figures(TransferYear year, String amount) {
        return new TransferMessage.Figures(false, List.of(year), null, null, Money.of(amount));
    }

    private static TransferMessage message(
            TransferEventKind kind, TransferSide side, TransferMessage.@Nullable Figures figures, String number) {
        return new TransferMessage(
                TransferMessage.FORMAT,
                new UUID(1, 1),
                null,
                InsuranceScheme.PENSION,
                LocalDate.of(2010, 1, 1),
                DAY,
                new TransferMessage.Party(RegionCode.of("500101"), "万州区社会保险局"),
                new TransferMessage.Party(RegionCode.of("620725"), "山丹县社会保险局"),
                new TransferMessage.Person("样例职工", number, "样例窑厂", null),
                new TransferMessage.Act(1, kind, 1, side, TransferForm.CERTIFICATE, DAY, null, null, null, null),
                figures,
                true);
    }

    private static TransferMessage certificate(TransferMessage.@Nullable Figures figures) {
        return message(TransferEventKind.DONE, TransferSide.OLD, figures, NUMBER);
    }

    private static final TransferMessage.Figures SOUND = figures(year("4320.00", "2880.00", "7200.00"), "7200.00");

    private static List<String> refused(TransferFile file) {
        return catchThrowableOfType(Problem.class, () -> TransferFileRules.mustBeWhole(file)).errors().stream()
                .map(Problem.FieldError::pointer)
                .toList();
    }

    private static List<String> refused(TransferMessage message) {
        return refused(TransferFile.of(message));
    }

    @Test
    void a_file_carries_the_hash_of_its_content_and_no_other_is_taken() {
        TransferFile file = TransferFile.of(certificate(SOUND));
        TransferFileRules.mustBeWhole(file);
        assertThat(file.sha256()).isEqualTo(Sha256.hex(Canonical.write(file.content())));
        assertThat(refused(new TransferFile(certificate(SOUND), "0".repeat(64))))
                .containsExactly("/sha256");
    }

    @Test
    void the_hash_of_the_published_example_holds() throws Exception {
        String text = java.nio.file.Files.readString(java.nio.file.Path.of("../docs/transfer-file-example.json"));
        TransferFile file = Canonical.read(text, TransferFile.class);
        TransferFileRules.mustBeWhole(file);
        assertThat(Canonical.write(file))
                .as("nothing in it that the schema does not know")
                .isEqualTo(text.strip());
    }

    @Test
    void years_and_totals_are_sums() {
        assertThat(refused(certificate(figures(year("4320.00", "2880.00", "7200.01"), "7200.01"))))
                .containsExactly("/content/figures/years/0/amount");
        assertThat(refused(certificate(figures(year("4320.00", "2880.00", "7200.00"), "7200.01"))))
                .containsExactly("/content/figures/amount");
    }

    @Test
    void the_old_place_says_what_moves_and_a_return_says_why() {
        assertThat(refused(certificate(null))).containsExactly("/content/figures");
        assertThat(refused(message(TransferEventKind.RETURNED, TransferSide.OLD, null, NUMBER)))
                .containsExactly("/content/act/reason");
        assertThat(refused(message(TransferEventKind.MONEY, TransferSide.NEW, null, NUMBER)))
                .containsExactly("/content/act/kind");
    }

    @Test
    void a_number_is_checked_and_never_repeated() {
        TransferMessage wrong = message(TransferEventKind.DONE, TransferSide.OLD, SOUND, "110101199001010016");
        Problem problem =
                catchThrowableOfType(Problem.class, () -> TransferFileRules.mustBeWhole(TransferFile.of(wrong)));
        assertThat(problem.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).doesNotContain("110101199001010016"));
        assertThat(wrong.toString()).doesNotContain("110101199001010016");
    }

    @Test
    void a_case_that_comes_begins_with_its_first_step_and_not_tomorrow() {
        TransferFileRules.mustBegin(certificate(SOUND), DAY);
        assertThatThrownBy(() -> TransferFileRules.mustBegin(certificate(SOUND), DAY.minusDays(1)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> TransferFileRules.mustBegin(
                        message(TransferEventKind.DONE, TransferSide.NEW, null, NUMBER), DAY))
                .isInstanceOf(Problem.class);
    }
}
