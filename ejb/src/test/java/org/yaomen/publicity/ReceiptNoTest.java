package org.yaomen.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReceiptNoTest {

    private static final LocalDate DAY = LocalDate.of(2017, 11, 20);

    @Test
    void a_receipt_number_names_its_day_and_reads_in_two_groups() {
        byte[] digest = new byte[32];
        for (int i = 0; i < digest.length; i++) {
            digest[i] = (byte) (i * 7 - 128);
        }
        assertThat(ReceiptNo.of(DAY, digest)).matches("YY20171120-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void the_same_digest_gives_the_same_number_and_another_another() {
        byte[] one = new byte[32];
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) -1);
        assertThat(ReceiptNo.of(DAY, one)).isEqualTo("YY20171120-00000-00000");
        assertThat(ReceiptNo.of(DAY, other)).isEqualTo("YY20171120-ZZZZZ-ZZZZZ");
    }
}
