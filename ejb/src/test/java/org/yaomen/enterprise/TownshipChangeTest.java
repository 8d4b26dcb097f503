package org.yaomen.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.TestKeys;

class TownshipChangeTest {

    private static final BankCode BRANCH = BankCode.of("103653000003");

    private final Keys keys = TestKeys.of(1);
    private final BankDetails before = BankDetails.seal(keys, "某镇财政所", "990020000002007925", "102100000000");

    @Test
    void a_number_that_is_left_out_stays_sealed_under_the_new_name() {
        BankDetails after = new TownshipChange.AccountChange("某镇人民政府", null, BRANCH).of(before, keys);

        assertThat(after.accountName()).isEqualTo("某镇人民政府");
        assertThat(after.bankCode()).isEqualTo("103653000003");
        assertThat(after.masked()).isEqualTo(before.masked());
        assertThat(after.reveal(keys)).isEqualTo("990020000002007925");
    }

    @Test
    void a_number_that_is_given_takes_the_place_of_the_old_one() {
        BankDetails after = new TownshipChange.AccountChange("某镇财政所", BankAccount.of("6222021234567890123"), BRANCH)
                .of(before, keys);

        assertThat(after.reveal(keys)).isEqualTo("6222021234567890123");
        assertThat(after.masked()).isEqualTo("****0123");
    }
}
