package org.yaomen.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The ISO 20022 schemas as published（报文模式文件）, from a library that ships them. */
final class Schemas {
    static final Schema PAIN_001 = load("pain.001.001.09.xsd");
    static final Schema PAIN_002 = load("pain.002.001.10.xsd");

    private Schemas() {}

    static void requireValid(Schema schema, byte[] xml) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static Schema load(String name) {
        try {
            var url = Schemas.class.getClassLoader().getResource(name);
            assertThat(url).as(name).isNotNull();
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
        } catch (SAXException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
