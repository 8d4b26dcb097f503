package org.yaomen.socialinsurance;

/** What a paper of a transfer says（表单内容）; {@code citizenId} is in full, as the rules for these papers ask. */
public record TransferPrint(
        TransferForm form,
        TransferStepView step,
        TransferDetail detail,
        TransferDocument document,
        String sha256,
        String citizenId) {}
