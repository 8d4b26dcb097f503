package org.yaomen.disbursement;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yaomen.disbursement.PaymentFile.Party;
import org.yaomen.disbursement.PaymentFile.Payment;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;

/**
 * Writes a payment file as ISO 20022 {@code pain.001.001.09}（客户贷记转账发起报文）.
 *
 * <p>UTF-8, default namespace, no character escapes beyond those of XML; banks are named by their CNAPS number. The file
 * goes out as it is written, whatever its size: only the control totals are taken beforehand.
 */
final class Pain001Writer {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final String CURRENCY = "CNY";

    private final XMLStreamWriter xml;

    private Pain001Writer(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Leaves the stream open, so that the caller can take its hash. */
    static void write(PaymentFile file, OutputStream out) {
        // A writer of our own: given a stream, the XML writer would escape what it believes UTF-8 cannot hold.
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Pain001Writer(xml).document(file);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("支付文件无法写出", e);
        }
    }

    private void document(PaymentFile file) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        start("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        start("CstmrCdtTrfInitn");
        header(file);
        paymentInformation(file);
        end();
        end();
        xml.writeEndDocument();
    }

    private void header(PaymentFile file) throws XMLStreamException {
        start("GrpHdr");
        element("MsgId", file.messageId());
        element(
                "CreDtTm",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(file.createdAt().truncatedTo(ChronoUnit.SECONDS)));
        controlTotals(file);
        start("InitgPty");
        element("Nm", file.debtor().name());
        end();
        end();
    }

    private void paymentInformation(PaymentFile file) throws XMLStreamException {
        start("PmtInf");
        element("PmtInfId", file.messageId());
        element("PmtMtd", "TRF");
        controlTotals(file);
        start("ReqdExctnDt");
        element("Dt", file.executionDate().toString());
        end();
        Party debtor = file.debtor();
        name("Dbtr", debtor);
        account("DbtrAcct", debtor.account());
        agent("DbtrAgt", debtor.bank());
        for (Payment payment : file.payments()) {
            transfer(payment);
        }
        end();
    }

    private void controlTotals(PaymentFile file) throws XMLStreamException {
        element("NbOfTxs", Integer.toString(file.count()));
        element("CtrlSum", file.sum().toString());
    }

    private void transfer(Payment payment) throws XMLStreamException {
        start("CdtTrfTxInf");
        start("PmtId");
        element("InstrId", payment.instructionId());
        element("EndToEndId", payment.endToEndId());
        end();
        start("Amt");
        start("InstdAmt");
        xml.writeAttribute("Ccy", CURRENCY);
        xml.writeCharacters(payment.amount().toString());
        end();
        end();
        Party creditor = payment.creditor();
        agent("CdtrAgt", creditor.bank());
        name("Cdtr", creditor);
        account("CdtrAcct", creditor.account());
        start("RmtInf");
        element("Ustrd", payment.remittance());
        end();
        end();
    }

    private void name(String element, Party party) throws XMLStreamException {
        start(element);
        element("Nm", party.name());
        end();
    }

    private void account(String element, BankAccount account) throws XMLStreamException {
        start(element);
        start("Id");
        start("Othr");
        element("Id", account.number());
        end();
        end();
        end();
    }

    private void agent(String element, BankCode bank) throws XMLStreamException {
        start(element);
        start("FinInstnId");
        start("ClrSysMmbId");
        start("ClrSysId");
        element("Cd", "CNAPS");
        end();
        element("MmbId", bank.number());
        end();
        end();
        end();
    }

    private void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(text);
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
