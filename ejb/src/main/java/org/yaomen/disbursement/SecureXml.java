package org.yaomen.disbursement;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.OutsideXml;

/**
 * Walks an XML file from outside without trusting it（安全读取外来 XML）: no DTD, no entities, bounded depth and text.
 *
 * <p>Callers move from child to child: {@link #nextChild} enters the next child element of the one they are in, or
 * leaves it and says so with {@code null}.
 */
final class SecureXml {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 4_000;

    private final XMLStreamReader reader;
    private int depth;

    SecureXml(byte[] bytes) {
        BankText.requireSize(bytes);
        try {
            reader = OutsideXml.reader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    /** Enters the next child of the current element and returns its local name, or leaves the element: null. */
    @Nullable
    String nextChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw problem("元素嵌套超过 " + DEEPEST + " 层");
                    }
                    return reader.getLocalName();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return null;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return null;
                }
                default -> {
                    // Blanks and comments between elements say nothing.
                }
            }
        }
    }

    /** The text of the current element, which has no children, and leaves it. */
    String text() {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return text.toString().strip();
                }
                case XMLStreamConstants.START_ELEMENT -> throw problem("此处应为文本，却有元素 " + reader.getLocalName());
                default -> {
                    // Comments inside a text say nothing.
                }
            }
            if (text.length() > LONGEST_TEXT) {
                throw problem("文本超过 " + LONGEST_TEXT + " 个字");
            }
        }
    }

    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            nextChild();
        }
    }

    @Nullable
    String namespace() {
        return reader.getNamespaceURI();
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    MalformedBankFileException problem(String text) {
        return MalformedBankFileException.at(
                reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber(), text);
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw problem("不接受 DTD 或实体");
            }
            return event;
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
    }

    private static MalformedBankFileException notXml(XMLStreamException e) {
        // The parser's own message may quote the file, so only the place is passed on.
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        MalformedBankFileException malformed = MalformedBankFileException.at(line, column, "不是合格的 XML");
        malformed.initCause(e);
        return malformed;
    }
}
