package org.yaomen.stack.walk;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The bank of the sample（样例银行）. It answers a payment file by {@code pain.002} or by a 代发 result file, and gives each
 * payment that it books a reference of its own.
 */
public final class SampleBank {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** What becomes of a payment（处理结果）. */
    public enum Outcome {
        PAID("ACSC", "成功"),
        REJECTED("RJCT", "失败"),
        IN_DOUBT("PDNG", "处理中");

        private final String code;
        private final String word;

        Outcome(String code, String word) {
            this.code = code;
            this.word = word;
        }
    }

    /** The answer to one payment（银行答复）; code and reason are empty when there is nothing to say. */
    public record Reply(Outcome outcome, String code, String reason) {
        public static final Reply PAID = new Reply(Outcome.PAID, "", "");
    }

    private final AtomicInteger booked = new AtomicInteger();

    /** A payment status report over these payments, settled on this day. */
    public byte[] pain002(
            BankOrder order, List<BankOrder.Payment> payments, LocalDate day, Function<String, Reply> replies) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("CstmrPmtStsRpt");
            xml.writeStartElement("GrpHdr");
            element(xml, "MsgId", "STS" + day.format(DAY) + String.format(Locale.ROOT, "%06d", booked.get()));
            element(xml, "CreDtTm", day + "T17:00:00+08:00");
            xml.writeEndElement();
            xml.writeStartElement("OrgnlGrpInfAndSts");
            element(xml, "OrgnlMsgId", order.messageId());
            element(xml, "OrgnlMsgNmId", "pain.001.001.09");
            xml.writeEndElement();
            xml.writeStartElement("OrgnlPmtInfAndSts");
            element(xml, "OrgnlPmtInfId", order.messageId());
            for (BankOrder.Payment payment : payments) {
                transaction(xml, payment, day, replies.apply(payment.endToEndId()));
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void transaction(XMLStreamWriter xml, BankOrder.Payment payment, LocalDate day, Reply reply)
            throws XMLStreamException {
        xml.writeStartElement("TxInfAndSts");
        element(xml, "OrgnlEndToEndId", payment.endToEndId());
        element(xml, "TxSts", reply.outcome().code);
        if (!reply.code().isEmpty()) {
            xml.writeStartElement("StsRsnInf");
            xml.writeStartElement("Rsn");
            element(xml, "Cd", reply.code());
            xml.writeEndElement();
            element(xml, "AddtlInf", reply.reason());
            xml.writeEndElement();
        }
        if (reply.outcome() == Outcome.PAID) {
            element(xml, "AcctSvcrRef", reference(day));
        }
        xml.writeStartElement("OrgnlTxRef");
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "CNY");
        xml.writeCharacters(payment.amount());
        xml.writeEndElement();
        xml.writeEndElement();
        if (reply.outcome() == Outcome.PAID) {
            element(xml, "IntrBkSttlmDt", day.toString());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** A result file of a bulk payment, in the encoding that older bank programs write. */
    public byte[] payrollResult(List<BankOrder.Payment> payments, LocalDate day, Function<String, Reply> replies) {
        StringBuilder csv = new StringBuilder("端到端号,收款户名,收款账号,金额,处理结果,失败原因,银行流水号,记账日期\r\n");
        for (BankOrder.Payment payment : payments) {
            Reply reply = replies.apply(payment.endToEndId());
            boolean paid = reply.outcome() == Outcome.PAID;
            csv.append(String.join(
                            ",",
                            payment.endToEndId(),
                            payment.payeeName(),
                            payment.account(),
                            payment.amount(),
                            reply.outcome().word,
                            reply.reason(),
                            paid ? reference(day) : "",
                            paid ? day.format(DAY) : ""))
                    .append("\r\n");
        }
        return csv.toString().getBytes(java.nio.charset.Charset.forName("GB18030"));
    }

    private String reference(LocalDate day) {
        return "YH" + day.format(DAY) + String.format(Locale.ROOT, "%06d", booked.incrementAndGet());
    }
}
