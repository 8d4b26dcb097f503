package org.yaomen.disbursement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Money;

/**
 * Reads ISO 20022 {@code pain.002.001.10}, and {@code .03} as older banks send it（客户支付状态报告报文）.
 *
 * <p>Settled is paid, refused or cancelled is rejected, everything else (accepted, pending, or a code not known here)
 * is in doubt. A payment without a status of its own has that of its group.
 */
final class Pain002Reader {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";
    private static final Set<String> VERSIONS = Set.of("10", "03");

    private final SecureXml xml;
    private final List<BankResult> results = new ArrayList<>();
    private @Nullable String messageId;
    private @Nullable String originalMessageId;
    private @Nullable String groupStatus;
    private @Nullable String groupReason;

    private Pain002Reader(byte[] bytes) {
        xml = new SecureXml(bytes);
    }

    /** @throws MalformedBankFileException with line and column when anything in the file cannot be relied upon */
    static PaymentStatusReport read(byte[] bytes) {
        return new Pain002Reader(bytes).document();
    }

    private PaymentStatusReport document() {
        String root = xml.nextChild();
        String namespace = Objects.requireNonNullElse(xml.namespace(), "");
        if (!"Document".equals(root)
                || !namespace.startsWith(NAMESPACE)
                || !VERSIONS.contains(namespace.substring(NAMESPACE.length()))) {
            throw xml.problem("不是 pain.002.001.10 或 pain.002.001.03 报文");
        }
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            if (name.equals("CstmrPmtStsRpt")) {
                report();
            } else {
                xml.skip();
            }
        }
        if (messageId == null || originalMessageId == null) {
            throw xml.problem("缺少报文标识号（MsgId）或原报文标识号（OrgnlMsgId）");
        }
        return new PaymentStatusReport(messageId, originalMessageId, groupStatus, groupReason, List.copyOf(results));
    }

    private void report() {
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            switch (name) {
                case "GrpHdr" -> header();
                case "OrgnlGrpInfAndSts" -> group();
                case "OrgnlPmtInfAndSts" -> paymentInformation();
                default -> xml.skip();
            }
        }
    }

    private void header() {
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            if (name.equals("MsgId")) {
                messageId = xml.text();
            } else {
                xml.skip();
            }
        }
    }

    private void group() {
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            switch (name) {
                case "OrgnlMsgId" -> originalMessageId = xml.text();
                case "GrpSts" -> groupStatus = xml.text();
                case "StsRsnInf" -> groupReason = new StatusReason().read(xml).joined();
                default -> xml.skip();
            }
        }
    }

    private void paymentInformation() {
        String status = groupStatus;
        boolean empty = true;
        for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
            switch (name) {
                case "PmtInfSts" -> status = xml.text();
                case "StsRsnInf" -> {
                    String reason = new StatusReason().read(xml).joined();
                    groupReason = groupReason == null ? reason : groupReason;
                }
                case "TxInfAndSts" -> {
                    results.add(new Transaction(status).read());
                    empty = false;
                }
                default -> xml.skip();
            }
        }
        if (empty && groupStatus == null) {
            groupStatus = status;
        }
    }

    private static Status status(String code) {
        return switch (code) {
            case "ACSC", "ACCC" -> Status.PAID;
            case "RJCT", "CANC" -> Status.REJECTED;
            default -> Status.IN_DOUBT;
        };
    }

    private final class Transaction {
        private @Nullable String code;
        private @Nullable String endToEndId;
        private @Nullable Money amount;
        private @Nullable String bankReference;
        private @Nullable LocalDate bookedOn;
        private final StatusReason reason = new StatusReason();

        Transaction(@Nullable String groupCode) {
            code = groupCode;
        }

        BankResult read() {
            for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
                switch (name) {
                    case "OrgnlEndToEndId" -> endToEndId = xml.text();
                    case "TxSts" -> code = xml.text();
                    case "StsRsnInf" -> reason.read(xml);
                    case "AccptncDtTm" -> bookedOn = date();
                    case "AcctSvcrRef" -> bankReference = xml.text();
                    case "OrgnlTxRef" -> originalTransaction();
                    default -> xml.skip();
                }
            }
            if (endToEndId == null || endToEndId.isEmpty()) {
                throw xml.problem("缺少原端到端标识号（OrgnlEndToEndId）");
            }
            if (code == null || code.isEmpty()) {
                throw xml.problem("缺少交易状态（TxSts），且所在批次也没有状态");
            }
            String reasonCode = reason.code();
            return new BankResult(
                    endToEndId,
                    status(code),
                    amount,
                    // Without a reason the status itself is all that the bank said, e.g. PDNG.
                    reasonCode == null && status(code) != Status.PAID ? code : reasonCode,
                    reason.text(),
                    bankReference,
                    bookedOn);
        }

        private void originalTransaction() {
            for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
                switch (name) {
                    case "Amt" -> instructedAmount();
                    // Comes after the moment of acceptance and is the better answer to "when".
                    case "IntrBkSttlmDt" -> bookedOn = date();
                    default -> xml.skip();
                }
            }
        }

        private void instructedAmount() {
            for (String name = xml.nextChild(); name != null; name = xml.nextChild()) {
                if (!name.equals("InstdAmt")) {
                    xml.skip();
                } else if (!"CNY".equals(xml.attribute("Ccy"))) {
                    throw xml.problem("金额（InstdAmt）的币种不是 CNY");
                } else {
                    amount = AmountText.parse(xml.text()).orElseThrow(() -> xml.problem("金额（InstdAmt）须为最多两位小数的非负数"));
                }
            }
        }

        private LocalDate date() {
            String text = xml.text();
            try {
                // A date and a date-time begin alike; the bank's own offset is the one that names its day.
                return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeException e) {
                throw xml.problem("日期不合 ISO 8601");
            }
        }
    }
}
