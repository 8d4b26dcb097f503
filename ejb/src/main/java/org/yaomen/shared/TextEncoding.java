package org.yaomen.shared;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings that Chinese text files come in（文本编码）: UTF-8 or, as older programs write, GB 18030. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    GB18030(Charset.forName("GB18030"));

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The first in which every byte has a meaning. Valid UTF-8 is UTF-8: Chinese in GB 18030 practically never is. */
    public static Optional<TextEncoding> of(byte[] bytes) {
        return Stream.of(values()).filter(encoding -> encoding.fits(bytes)).findFirst();
    }

    private boolean fits(byte[] bytes) {
        try (Reader reader = decoded(bytes, CodingErrorAction.REPORT)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without its byte order mark; bytes without a meaning become U+FFFD. */
    public Reader reader(byte[] bytes) {
        try {
            Reader reader = decoded(bytes, CodingErrorAction.REPLACE);
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader decoded(byte[] bytes, CodingErrorAction otherwise) {
        CharsetDecoder decoder =
                charset.newDecoder().onMalformedInput(otherwise).onUnmappableCharacter(otherwise);
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), decoder));
    }
}
