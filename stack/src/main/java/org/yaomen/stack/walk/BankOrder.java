package org.yaomen.stack.walk;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a bank reads in a {@code pain.001} file（支付指令文件）. */
public record BankOrder(String messageId, LocalDate executionDate, List<Payment> payments) {

    /** One credit transfer（一笔支付）. */
    public record Payment(String endToEndId, String amount, String payeeName, String account) {}

    public static BankOrder read(byte[] pain001) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new Reading(factory.createXMLStreamReader(new ByteArrayInputStream(pain001))).order();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the bank cannot read the file: " + e.getMessage(), e);
        }
    }

    /** Walks the document once, keeping the path to where it is. */
    private static final class Reading {
        private final XMLStreamReader xml;
        private final List<String> path = new ArrayList<>();
        private final List<Payment> payments = new ArrayList<>();
        private String messageId = "";
        private String executionDate = "";
        private String endToEndId = "";
        private String amount = "";
        private String name = "";

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        BankOrder order() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> path.add(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> path.remove(path.size() - 1);
                    case XMLStreamConstants.CHARACTERS -> text(String.join("/", path), xml.getText());
                    default -> {}
                }
            }
            return new BankOrder(messageId, LocalDate.parse(executionDate), List.copyOf(payments));
        }

        private void text(String at, String text) {
            if (at.endsWith("/GrpHdr/MsgId")) {
                messageId += text;
            } else if (at.endsWith("/ReqdExctnDt/Dt")) {
                executionDate += text;
            } else if (at.endsWith("/PmtId/EndToEndId")) {
                endToEndId = text;
            } else if (at.endsWith("/Amt/InstdAmt")) {
                amount = text;
            } else if (at.endsWith("/Cdtr/Nm")) {
                name = text;
            } else if (at.endsWith("/CdtrAcct/Id/Othr/Id")) {
                payments.add(new Payment(endToEndId, amount, name, text));
            }
        }
    }
}
