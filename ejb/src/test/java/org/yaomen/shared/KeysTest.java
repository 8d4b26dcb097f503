package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data goes in and comes out whole, or not at all. */
class KeysTest {

    private static final String ID = "500154196001011234";

    private final Keys keys = TestKeys.of(1);

    @ParameterizedTest
    @ValueSource(strings = {ID, "", "6222021234567890123", "某砖厂𠮷"})
    void what_is_encrypted_decrypts_to_itself(String plain) {
        assertThat(keys.decrypt(keys.encrypt(plain))).isEqualTo(plain);
    }

    @Test
    void the_same_text_never_encrypts_to_the_same_bytes() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            assertThat(seen.add(Arrays.toString(keys.encrypt(ID)))).isTrue();
        }
    }

    @Test
    void a_changed_byte_anywhere_is_refused() {
        byte[] sealed = keys.encrypt(ID);
        for (int i = 0; i < sealed.length; i++) {
            byte[] tampered = sealed.clone();
            tampered[i] ^= 1;
            assertThatThrownBy(() -> keys.decrypt(tampered)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_shortened_text_or_another_key_is_refused() {
        byte[] sealed = keys.encrypt(ID);
        assertThatThrownBy(() -> keys.decrypt(Arrays.copyOf(sealed, sealed.length - 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TestKeys.of(2).decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_blind_index_is_stable_and_belongs_to_one_field_and_one_key() {
        assertThat(keys.blindIndex("account", ID))
                .isEqualTo(keys.blindIndex("account", ID))
                .hasSize(32);
        assertThat(keys.blindIndex("account", ID)).isNotEqualTo(keys.blindIndex("citizen-id", ID));
        assertThat(keys.blindIndex("account", ID)).isNotEqualTo(keys.blindIndex("account", ID + "0"));
        assertThat(keys.blindIndex("account", ID)).isNotEqualTo(TestKeys.of(2).blindIndex("account", ID));
    }

    @Test
    void sealed_bank_details_show_four_digits_and_reveal_the_rest() {
        BankDetails details = BankDetails.seal(keys, "某砖厂", "6222021234567890123", "102100000000");
        assertThat(details.masked()).isEqualTo("****0123");
        assertThat(details.reveal(keys)).isEqualTo("6222021234567890123");
    }

    @Test
    void no_key_is_made_up_when_none_is_given() {
        assertThatThrownBy(() -> new Keys().read()).hasMessageContaining("32 bytes");
    }
}
