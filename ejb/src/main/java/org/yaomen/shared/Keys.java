package org.yaomen.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that come from outside the database, and what is done with them（密钥）. Personal data is AES-256-GCM with a
 * fresh nonce in front; the blind index is a keyed digest that finds equal values without revealing them.
 */
@ApplicationScoped
public class Keys {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private byte[] data = new byte[0];
    private byte[] index = new byte[0];
    private byte[] scope = new byte[0];

    @PostConstruct
    void read() {
        data = key("YAOMEN_DATA_KEY");
        index = key("YAOMEN_INDEX_KEY");
        scope = key("YAOMEN_SCOPE_KEY");
    }

    private static byte[] key(String variable) {
        String text = System.getenv(variable);
        byte[] key = text == null ? new byte[0] : Base64.getDecoder().decode(text);
        if (key.length != 32) {
            throw new IllegalStateException(variable + " must hold 32 bytes in Base64");
        }
        return key;
    }

    public byte[] encrypt(String plain) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(data, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, whole, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String decrypt(byte[] whole) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            GCMParameterSpec nonce = new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES);
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(data, "AES"), nonce);
            byte[] plain = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("stored personal data does not decrypt with this key", e);
        }
    }

    /** Equal values give equal digests; {@code field} keeps an account from matching an ID number. */
    public byte[] blindIndex(String field, String plain) {
        return hmac(index, field + "|" + plain);
    }

    String scopeDigest(String message) {
        return HexFormat.of().formatHex(hmac(scope, message));
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
