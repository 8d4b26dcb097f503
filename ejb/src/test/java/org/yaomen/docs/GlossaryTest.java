package org.yaomen.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/glossary.md equal to what the code says of its own terms. */
class GlossaryTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path GLOSSARY = Path.of("../docs/glossary.md");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "/\\*\\*\\s*(?:\\* )?([^@]*?)\\*/\\s*(?:@[A-Za-z]+(?:\\([^)]*\\))?\\s*)*public (?:sealed |final |abstract )*"
                    + "(?:class|record|interface|enum|@interface) ([A-Za-z]+)");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?)（([^）]+)）");

    @Test
    void the_glossary_says_what_the_code_says() throws IOException {
        String wanted = glossary();
        if (System.getenv("YAOMEN_WRITE_GLOSSARY") != null) {
            Files.writeString(GLOSSARY, wanted);
        }
        assertThat(Files.readString(GLOSSARY))
                .as("docs/glossary.md is generated: YAOMEN_WRITE_GLOSSARY=1 ./mvnw test -pl ejb -Dtest=GlossaryTest")
                .isEqualTo(wanted);
    }

    private static String glossary() throws IOException {
        Map<String, String> terms = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                collect(file, terms);
            }
        }
        StringBuilder text = new StringBuilder("# Glossary 术语\n\nGenerated from the first line of each public type; "
                + "one term, one concept.\n\n| type | 中文 | meaning | package |\n|---|---|---|---|\n");
        terms.values().forEach(text::append);
        return text.toString();
    }

    private static void collect(Path file, Map<String, String> terms) throws IOException {
        Matcher type = PUBLIC_TYPE.matcher(Files.readString(file));
        if (!type.find()) {
            return;
        }
        String javadoc = type.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
        Matcher sentence = SENTENCE.matcher(javadoc);
        if (sentence.find()) {
            String feature = file.getParent().getFileName().toString();
            String meaning =
                    sentence.group(1).replace("{@code ", "").replace("}", "").strip();
            terms.put(
                    type.group(2) + "/" + feature,
                    "| `" + type.group(2) + "` | " + sentence.group(2) + " | " + meaning + " | " + feature + " |\n");
        }
    }
}
