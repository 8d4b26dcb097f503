package org.yaomen.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * Keys and passwords of this data folder（密钥与口令）, drawn at its first start and kept in a file that only its owner
 * can read. Losing the file loses the personal data that is encrypted with it.
 */
final class Secrets {

    static final String DATA_KEY = "YAOMEN_DATA_KEY";
    static final String INDEX_KEY = "YAOMEN_INDEX_KEY";
    static final String SCOPE_KEY = "YAOMEN_SCOPE_KEY";
    static final String OIDC_SECRET = "YAOMEN_OIDC_SECRET";
    static final String KEYCLOAK_ADMIN = "YAOMEN_KEYCLOAK_ADMIN_PASSWORD";
    static final String SUPERUSER = "YAOMEN_DB_SUPERUSER_PASSWORD";
    static final String OWNER = "YAOMEN_DB_OWNER_PASSWORD";
    static final String APPLICATION = "YAOMEN_DB_PASSWORD";

    private static final List<String> KEYS = List.of(DATA_KEY, INDEX_KEY, SCOPE_KEY);
    private static final List<String> PASSWORDS = List.of(OIDC_SECRET, KEYCLOAK_ADMIN, SUPERUSER, OWNER, APPLICATION);

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path data) {
        Path file = data.resolve("secrets.properties");
        Properties values = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    values.load(reader);
                }
            }
            if (complete(values)) {
                write(file, values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(values);
    }

    String get(String name) {
        return String.valueOf(values.getProperty(name));
    }

    private static boolean complete(Properties values) {
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (String name : KEYS) {
            added |= values.putIfAbsent(name, Base64.getEncoder().encodeToString(bytes(random, 32))) == null;
        }
        for (String name : PASSWORDS) {
            added |= values.putIfAbsent(
                            name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 24)))
                    == null;
        }
        return added;
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void write(Path file, Properties values) throws IOException {
        Path draft = file.resolveSibling("secrets.draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            values.store(writer, "Keys and passwords of this data folder. Keep a copy apart from the data.");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
