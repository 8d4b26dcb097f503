package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Sha256;

/**
 * A rule set as a file（规则集文件）, to carry it from one system to another. {@code sha256} is the hash of the terms' canonical
 * text; a file whose terms were altered does not have it any more. The other names say only where it comes from.
 */
public record RuleSetFile(
        @NotNull @Pattern(regexp = FORMAT, message = "须为 " + FORMAT)
        String format,

        @NotBlank @Size(max = 40) String programmeCode,
        @NotBlank @Size(max = 200) String programmeName,
        @NotBlank @Size(max = 200) String document,
        int versionNo,
        @NotNull LocalDate effectiveFrom,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "须为 64 位小写十六进制")
        String sha256,

        @NotNull @Valid RuleSetTerms terms) {

    static final String FORMAT = "yaomen-rule-set-1";

    static RuleSetFile of(RuleSet rules, Programme programme) {
        RuleSetTerms terms = rules.terms();
        return new RuleSetFile(
                FORMAT,
                programme.code(),
                programme.name(),
                programme.document(),
                rules.versionNo(),
                rules.effectiveFrom(),
                Sha256.hex(Canonical.write(terms)),
                terms);
    }

    /** The draft in it; refused when the terms are not those that were hashed. */
    RuleSetDraft draft() {
        String actual = Sha256.hex(Canonical.write(terms));
        if (!actual.equals(sha256)) {
            throw Problem.field("/sha256", "文件内容与其摘要不符（实为 " + actual + "），请向来源重新索取");
        }
        return new RuleSetDraft(effectiveFrom, terms, null);
    }
}
