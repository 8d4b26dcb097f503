package org.yaomen.tipoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.CitizenId;

/** A report as it is received（举报登记）: of which closed facility, on which day, by whom at the same time. */
public record TipOffTerms(
        @NotNull UUID closureId,
        @NotNull LocalDate reportedOn,

        @NotNull @Size(min = 1, max = 100, message = "须有 1 至 100 位举报人")
        List<@NotNull @Valid Person> reporters,

        boolean synthetic) {

    /** Who reported, and on which account of their own they are paid（举报人）. */
    public record Person(
            @NotBlank(message = "请填写举报人姓名") @Size(max = 50) String name,
            @NotNull CitizenId citizenId,
            @NotNull BankAccount accountNo,
            @NotNull BankCode bankCode) {

        /** A name or number must not get into a log by way of a message. */
        @Override
        public String toString() {
            return "Person[confidential]";
        }
    }
}
