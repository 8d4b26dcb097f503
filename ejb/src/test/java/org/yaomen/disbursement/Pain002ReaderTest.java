package org.yaomen.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Money;

class Pain002ReaderTest {
    private static final String PAID = """
            <TxInfAndSts><OrgnlInstrId>I1</OrgnlInstrId><OrgnlEndToEndId>E1</OrgnlEndToEndId><TxSts>ACSC</TxSts>
            <AccptncDtTm>2017-11-20T16:00:00+08:00</AccptncDtTm><AcctSvcrRef>B20171121-1</AcctSvcrRef>
            <OrgnlTxRef><Amt><InstdAmt Ccy="CNY">288000.00</InstdAmt></Amt>
            <IntrBkSttlmDt>2017-11-21</IntrBkSttlmDt></OrgnlTxRef></TxInfAndSts>
            """;
    private static final String REJECTED = """
            <TxInfAndSts><OrgnlEndToEndId>E2</OrgnlEndToEndId><TxSts>RJCT</TxSts>
            <StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>账号与户名不符</AddtlInf><AddtlInf>请核对</AddtlInf></StsRsnInf>
            </TxInfAndSts>
            """;
    private static final String PENDING =
            "<TxInfAndSts><OrgnlEndToEndId>E3</OrgnlEndToEndId><TxSts>PDNG</TxSts></TxInfAndSts>";

    private static String report(String version, String groupStatus, String transactions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.%s"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>R1</MsgId><CreDtTm>2017-11-21T09:00:00+08:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>KZ20171120001</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                %s</OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>KZ20171120001</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>
                """.formatted(version, groupStatus, transactions);
    }

    private static PaymentStatusReport read(String xml) {
        return Pain002Reader.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_payment_has_the_status_reason_reference_and_day_that_the_bank_wrote() {
        String xml = report("10", "<GrpSts>PART</GrpSts>", PAID + REJECTED + PENDING);
        Schemas.requireValid(Schemas.PAIN_002, xml.getBytes(StandardCharsets.UTF_8));
        PaymentStatusReport report = read(xml);
        assertThat(report.messageId()).isEqualTo("R1");
        assertThat(report.originalMessageId()).isEqualTo("KZ20171120001");
        assertThat(report.groupStatus()).isEqualTo("PART");
        assertThat(report.results())
                .containsExactly(
                        new BankResult(
                                "E1",
                                Status.PAID,
                                Money.of("288000.00"),
                                null,
                                null,
                                "B20171121-1",
                                LocalDate.of(2017, 11, 21)),
                        new BankResult("E2", Status.REJECTED, null, "AC01", "账号与户名不符 请核对", null, null),
                        new BankResult("E3", Status.IN_DOUBT, null, "PDNG", null, null, null));
    }

    @Test
    void the_older_version_reads_the_same() {
        assertThat(read(report("03", "<GrpSts>PART</GrpSts>", PAID + REJECTED)))
                .isEqualTo(read(report("10", "<GrpSts>PART</GrpSts>", PAID + REJECTED)));
    }

    @Test
    void only_a_settled_payment_is_paid_and_an_unknown_code_stays_in_doubt() {
        assertThat(statusOf("ACCC")).isEqualTo(Status.PAID);
        assertThat(statusOf("CANC")).isEqualTo(Status.REJECTED);
        for (String code : List.of("ACSP", "ACTC", "ACCP", "RCVD", "PDNG", "ACWC", "WXYZ")) {
            assertThat(statusOf(code)).as(code).isEqualTo(Status.IN_DOUBT);
        }
    }

    private static Status statusOf(String code) {
        return read(report("10", "", PENDING.replace("PDNG", code)))
                .results()
                .get(0)
                .status();
    }

    @Test
    void a_file_refused_as_a_whole_has_a_reason_and_no_results() {
        PaymentStatusReport report = read(report(
                "10",
                "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Prtry>SUM</Prtry></Rsn><AddtlInf>控制金额不符</AddtlInf></StsRsnInf>",
                ""));
        assertThat(report.groupStatus()).isEqualTo("RJCT");
        assertThat(report.groupReason()).isEqualTo("SUM 控制金额不符");
        assertThat(report.results()).isEmpty();
    }

    @Test
    void a_payment_without_a_status_has_that_of_its_group() {
        String bare = "<TxInfAndSts><OrgnlEndToEndId>E3</OrgnlEndToEndId></TxInfAndSts>";
        assertThat(read(report("10", "<GrpSts>RJCT</GrpSts>", bare))
                        .results()
                        .get(0)
                        .status())
                .isEqualTo(Status.REJECTED);
        assertThat(read(report("10", "", "<PmtInfSts>ACSC</PmtInfSts>" + bare))
                        .results()
                        .get(0)
                        .status())
                .isEqualTo(Status.PAID);
        assertRefused(report("10", "", bare), "缺少交易状态");
    }

    @Test
    void a_malformed_file_names_line_and_column() {
        assertRefused("", "第 1 行第 1 列：不是合格的 XML");
        assertRefused("<a>", "不是 pain.002.001.10");
        assertRefused(report("11", "", PAID), "不是 pain.002.001.10");
        assertRefused(report("10", "", PAID).replace("</CstmrPmtStsRpt>", ""), "不是合格的 XML");
        assertRefused(report("10", "", PAID.replace("288000.00", "288000.005")), "第 8 行第");
        assertRefused(report("10", "", PAID.replace("288000.00", "-1")), "InstdAmt");
        assertRefused(report("10", "", PAID.replace("CNY", "USD")), "币种不是 CNY");
        assertRefused(report("10", "", PAID.replace("2017-11-21<", "2017-02-30<")), "日期");
        assertRefused(
                report("10", "", PENDING.replace("<OrgnlEndToEndId>E3</OrgnlEndToEndId>", "")), "OrgnlEndToEndId");
        assertRefused(report("10", "", "<X>".repeat(40) + "</X>".repeat(40)), "嵌套超过");
        assertRefused(report("10", "", PENDING.replace("E3", "E".repeat(5_000))), "文本超过");
    }

    @Test
    void hostile_xml_is_refused_quickly() {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE b [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String outside = "<!DOCTYPE b SYSTEM \"http://127.0.0.1:1/x.dtd\">";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String doctype : List.of(bomb, file, outside, "<!DOCTYPE b>")) {
                String xml =
                        report("10", "", PENDING.replace("E3", "&x;&b;")).replace("<Document", doctype + "<Document");
                assertRefused(xml, "第 ");
                assertRefused(xml.replace("&x;&b;", "E3"), "第 ");
            }
            assertRefused(report("10", "", PENDING.replace("E3", "&b;")), "不是合格的 XML");
        });
    }

    private static void assertRefused(String xml, String message) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(MalformedBankFileException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("列：");
    }
}
