package org.yaomen.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaomen.disbursement.PaymentFile.Party;
import org.yaomen.disbursement.PaymentFile.Payment;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.Money;

class Pain001WriterTest {
    private static final Party COUNTY = party("重庆市开州区财政局", "3100021309024800123");
    private static final String[] NAMES = {"开州区临江镇长青页岩砖厂", "张<三>&李\"四\"", "𠮷林机砖厂", "O'Neill ]]> 窑业", "  两端有空格 "};

    private static Party party(String name, String account) {
        return new Party(name, new BankAccount(account), new BankCode("102100099996"));
    }

    private static Payment payment(String id, String amount, Party creditor) {
        return new Payment("I" + id, "E" + id, Money.of(amount), creditor, "2017年砖瓦窑关闭奖补 " + id);
    }

    private static PaymentFile file(List<Payment> payments) {
        return new PaymentFile(
                "KZ20171120001",
                OffsetDateTime.parse("2017-11-20T10:15:30.123+08:00"),
                LocalDate.of(2017, 11, 21),
                COUNTY,
                payments);
    }

    private static byte[] write(PaymentFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pain001Writer.write(file, out);
        return out.toByteArray();
    }

    private static CustomerCreditTransferInitiationV09 readByOthers(byte[] xml) {
        MxPain00100109 mx = MxPain00100109.parse(new String(xml, StandardCharsets.UTF_8));
        assertThat(mx).isNotNull();
        return mx.getCstmrCdtTrfInitn();
    }

    @Test
    void the_file_is_valid_and_an_independent_reader_finds_every_value() {
        Payment first = payment("0001", "288000.00", party(NAMES[0], "6222021234567890128"));
        Payment second = payment("0002", "0.05", party(NAMES[1], "12345678"));
        byte[] xml = write(file(List.of(first, second)));
        Schemas.requireValid(Schemas.PAIN_001, xml);

        CustomerCreditTransferInitiationV09 read = readByOthers(xml);
        assertThat(read.getGrpHdr().getMsgId()).isEqualTo("KZ20171120001");
        assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo("2");
        assertThat(read.getGrpHdr().getCtrlSum()).isEqualTo(new BigDecimal("288000.05"));
        assertThat(read.getGrpHdr().getCreDtTm()).isEqualTo("2017-11-20T10:15:30+08:00");
        PaymentInstruction30 information = read.getPmtInf().get(0);
        assertThat(information.getReqdExctnDt().getDt()).isEqualTo("2017-11-21");
        assertThat(information.getDbtr().getNm()).isEqualTo("重庆市开州区财政局");
        assertThat(information.getDbtrAcct().getId().getOthr().getId()).isEqualTo("3100021309024800123");
        CreditTransferTransaction34 transfer = information.getCdtTrfTxInf().get(0);
        var member = transfer.getCdtrAgt().getFinInstnId().getClrSysMmbId();
        assertThat(member.getClrSysId().getCd()).isEqualTo("CNAPS");
        assertThat(member.getMmbId()).isEqualTo("102100099996");
        assertThat(transfer.getPmtId().getEndToEndId()).isEqualTo("E0001");
        assertThat(transfer.getPmtId().getInstrId()).isEqualTo("I0001");
        assertThat(transfer.getAmt().getInstdAmt().getCcy()).isEqualTo("CNY");
        assertThat(transfer.getAmt().getInstdAmt().getValue()).isEqualTo(new BigDecimal("288000.00"));
        assertThat(transfer.getCdtrAcct().getId().getOthr().getId()).isEqualTo("6222021234567890128");
        assertThat(transfer.getRmtInf().getUstrd()).containsExactly("2017年砖瓦窑关闭奖补 0001");
    }

    @Test
    void the_text_is_plain_utf_8_without_prefixes_or_character_escapes() {
        String xml = new String(
                write(file(List.of(payment("1", "1.00", party("𠮷林机砖厂", "12345678"))))), StandardCharsets.UTF_8);
        assertThat(xml)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"" + Pain001Writer.NAMESPACE
                        + "\">")
                .contains("<Nm>𠮷林机砖厂</Nm>")
                .doesNotContain("&#")
                .doesNotContainPattern("</?\\w+:");
    }

    @Test
    void a_thousand_random_batches_keep_their_control_sums_and_amounts() {
        Random random = new Random(20022);
        for (int batch = 0; batch < 1_000; batch++) {
            List<Payment> payments = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int n = 0; n <= random.nextInt(12); n++) {
                BigDecimal amount = BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 40)), 2);
                sum = sum.add(amount);
                String name = NAMES[random.nextInt(NAMES.length)];
                payments.add(payment(batch + "-" + n, amount.toPlainString(), party(name, "62220212345678" + n)));
            }
            PaymentFile file = file(payments);
            byte[] xml = write(file);
            Schemas.requireValid(Schemas.PAIN_001, xml);
            if (batch % 20 == 0) {
                assertReadAlike(readByOthers(xml), file, sum);
            }
            assertThat(file.sum().yuan()).isEqualByComparingTo(sum);
            assertThat(new String(xml, StandardCharsets.UTF_8))
                    .contains(
                            "<NbOfTxs>" + payments.size() + "</NbOfTxs><CtrlSum>" + sum.toPlainString() + "</CtrlSum>");
        }
    }

    private static void assertReadAlike(
            CustomerCreditTransferInitiationV09 read, PaymentFile file, BigDecimal expectedSum) {
        List<CreditTransferTransaction34> transfers = read.getPmtInf().get(0).getCdtTrfTxInf();
        assertThat(transfers).hasSize(file.count());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < transfers.size(); i++) {
            BigDecimal amount = transfers.get(i).getAmt().getInstdAmt().getValue();
            assertThat(amount).isEqualTo(file.payments().get(i).amount().yuan());
            assertThat(transfers.get(i).getCdtr().getNm())
                    .isEqualTo(file.payments().get(i).creditor().name());
            sum = sum.add(amount);
        }
        assertThat(read.getGrpHdr().getCtrlSum()).isEqualTo(expectedSum).isEqualTo(sum);
    }

    @Test
    void what_the_schema_would_refuse_is_refused_with_the_name_of_the_field() {
        assertThatThrownBy(() -> party("砖".repeat(141), "12345678"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("户名（Nm）最多 140 个字，实际 141 个");
        assertThat(party("𠮷".repeat(140), "12345678").name()).hasSize(280);
        assertThatThrownBy(() -> party(" ", "12345678")).hasMessage("户名（Nm）不能为空");
        assertThatThrownBy(() -> party("a\u0000b", "12345678")).hasMessage("户名（Nm）含有控制字符或无效字符");
        assertThatThrownBy(() -> party("a\uD842", "12345678")).hasMessage("户名（Nm）含有控制字符或无效字符");
        assertThatThrownBy(() -> payment("1".repeat(35), "1.00", COUNTY)).hasMessageContaining("InstrId");
        assertThatThrownBy(() -> payment("1", "0.00", COUNTY)).hasMessageContaining("大于零");
        assertThatThrownBy(() -> new Payment("I1", "E1", Money.of("1.00"), COUNTY, "附".repeat(141)))
                .hasMessageContaining("Ustrd");
    }

    @Test
    void an_empty_file_and_a_repeated_end_to_end_id_are_refused() {
        assertThatThrownBy(() -> file(List.of())).hasMessageContaining("至少");
        Payment payment = payment("1", "1.00", COUNTY);
        assertThatThrownBy(() -> file(List.of(payment, payment))).hasMessageContaining("E1 在同一文件中重复");
    }
}
