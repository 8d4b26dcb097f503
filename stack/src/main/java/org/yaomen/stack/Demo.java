package org.yaomen.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yaomen.stack.walk.CentralSteps;
import org.yaomen.stack.walk.CentralTable;
import org.yaomen.stack.walk.Comparison;
import org.yaomen.stack.walk.DemoTable;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Refused;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.WalkDays;
import org.yaomen.stack.walk.WorkerSteps;
import org.yaomen.stack.walk.WorkerWalk;
import org.yaomen.stack.walk.YaomenClient;

/**
 * The tour（演示）: on a fresh data folder, central money on its way down, the workers of two enterprises from the roster to the
 * bank line, and Kaizhou's 2017 programme from the rule set to the bank's answer and the reports, through the public API as
 * the different officials. What comes out is held against the samples' {@code expected.csv}.
 */
final class Demo {

    private final Path folder;
    private final KaizhouWalk walk;
    private final CentralSteps central;
    private final Path home;
    private final Instant begin = Instant.now();

    private Demo(Path folder, YaomenClient client, Path home) {
        this.folder = folder;
        this.walk = KaizhouWalk.of(client, Sample.kaizhou(home));
        this.central = CentralSteps.of(client, home);
        this.home = home;
    }

    /** Keeps serving afterwards, unless asked to end; the exit code says whether everything came out right. */
    static int run(boolean exit) {
        Settings settings = Settings.of(System.getenv());
        Path folder = settings.home().resolve("target/demo");
        clear(folder);
        Stack stack = Foreground.start(settings.on(folder.resolve("data")));
        Demo demo = new Demo(folder, new YaomenClient(stack.httpUrl(), stack.realmUrl()), settings.home());
        boolean right;
        try {
            right = demo.tour();
        } catch (Refused refused) {
            throw new StackException("The demonstration was refused: " + refused.getMessage(), refused);
        }
        logins(stack.httpUrl());
        if (exit) {
            return right ? 0 : 1;
        }
        System.out.println("READY " + stack.httpUrl());
        throw stack.awaitDeath();
    }

    /** Not while another demonstration runs on it. */
    static void clear(Path folder) {
        DataFolder.open(folder.resolve("data")).close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new StackException("Cannot clear %s: %s. 无法清空目录。".formatted(folder, e.getMessage()), e);
        }
    }

    private boolean tour() {
        central();
        WorkerWalk workers = workers();
        rules();
        closures();
        funds();
        publicity();
        approval();
        payment();
        workers.workers().insure("2017-09", "2017-11");
        reports();
        System.out.println();
        System.out.println(CentralTable.of(central));
        System.out.println();
        System.out.println(DemoTable.of(walk));
        System.out.println();
        System.out.println(workers.table());
        List<String> differences = new ArrayList<>(Comparison.differences(walk));
        differences.addAll(workers.differences());
        differences.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%s in %.1f s; files in %s%n",
                differences.isEmpty()
                        ? "All as expected.csv says 全部与 expected.csv 一致"
                        : differences.size() + " differences from expected.csv 与 expected.csv 不一致",
                Duration.between(begin, Instant.now()).toMillis() / 1000.0,
                folder);
        return differences.isEmpty();
    }

    /** The nation's pool, divided and passed down until it is in Kaizhou's books. */
    private void central() {
        central.walk();
        said("central money passed down 中央资金逐级下达", "in Kaizhou's books 开州已入账，public 已公开");
    }

    /** Two enterprises' workers, paid from the central money that has come. */
    private WorkerWalk workers() {
        WorkerWalk workers = WorkerWalk.of(
                walk,
                home,
                new WorkerSteps.Fund(
                        central.programmeId(),
                        central.appropriationId(walk.desk().regionCode())));
        workers.untilPlanned();
        said(
                "rosters of two enterprises, plans voted and approved 花名册、安置方案",
                workers.workers().size() + " workers 人");
        workers.untilPaid();
        JsonNode sheet = workers.severance().sheet();
        said(
                "severance computed, approved, paid by the bank 经济补偿核定、审批、代发",
                sheet.path("net").asText() + " yuan 元 " + sheet.path("state").asText());
        List<JsonNode> notReplayed = workers.severance().notReplayed();
        if (!notReplayed.isEmpty()) {
            throw new StackException("Not every line replays: " + notReplayed.get(0));
        }
        workers.untilPlaced();
        workers.save(folder);
        said(
                "placements, a pension moved to Shandan, the month's report 去向、养老保险转移、安置月报",
                workers.transfer().transfer().path("state").asText());
        return workers;
    }

    private void rules() {
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().draftWithWrongExample();
        Refused refused = walk.policy().activationRefused();
        said("rules, with a wrong worked example 规则（算例有误）", "refused 拒绝启用：" + refused.reasons());
        walk.policy().correctExample();
        walk.policy().activate();
        said("rules, corrected 规则（算例更正后）", "in force 已启用");
    }

    private void closures() {
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        walk.industry().accept();
        said(
                "enterprises, kilns, closures with evidence, written opinions 企业、轮窑、关闭、逐户验收",
                walk.desk().sample().kilns().size() + " accepted 户已验收");
    }

    private void funds() {
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        said(
                "fund sources and appropriations 资金来源与指标",
                walk.funds().appropriationIds().size() + " issued 笔已下达");
    }

    private void publicity() {
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.awards().calculate();
        said("awards calculated and frozen 核定", walk.awards().all().size() + " awards 笔");
        JsonNode notice = walk.awards().publish();
        said(
                "public notice 公示",
                notice.path("publishedOn").asText() + " – "
                        + notice.path("endsOn").asText());
        walk.desk().itIs(WalkDays.OBJECTION);
        String receipt =
                walk.awards().object("KZ-14", Rules.DOORS).path("receiptNo").asText();
        said("objection to KZ-14 异议", "receipt 回执 " + receipt);
        walk.desk().itIs(WalkDays.OBJECTION_DECIDED);
        walk.awards().decideObjection(receipt, false, "现场复核窑门数与登记一致，异议不成立。");
        said("objection 异议", "dismissed 不成立");
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();
        said("notice closed by the timer 公示期满", walk.awards().all("PUBLICIZED").size() + " awards 笔");
    }

    private void approval() {
        walk.awards().submit();
        walk.awards().approve();
        said(
                "signed by hash, appropriations committed 审批并占用指标",
                walk.awards().all("APPROVED").size() + " awards 笔");
    }

    private void payment() {
        walk.desk().itIs(WalkDays.PAID);
        walk.payments().instruct();
        walk.payments().sendAll();
        walk.payments().saveFiles(folder.resolve("bank"));
        said("two batches approved and sent 两批已送银行", "pain.001");
        walk.payments().firstAnswers();
        said(
                "the bank answers 银行回盘",
                "%d paid 成功, %d returned 退回, %d in doubt 存疑"
                        .formatted(
                                walk.payments().count("PAID"),
                                walk.payments().count("RETURNED"),
                                walk.payments().count("IN_DOUBT")));
        walk.desk().itIs(WalkDays.PAID_AGAIN);
        walk.payments().correctAndReissue();
        walk.payments().secondAnswers();
        walk.payments().saveFiles(folder.resolve("bank"));
        said(
                "wrong account corrected, re-issued alone; doubt resolved 更正后单独重付；存疑已确认",
                walk.payments().count("PAID") + " paid 笔成功");
    }

    private void reports() {
        walk.reports().save(folder);
        JsonNode chains = walk.reports().verifyChains();
        if (!chains.path("intact").asBoolean()) {
            throw new StackException("The hash chains do not verify: " + chains);
        }
        List<JsonNode> notReplayed = walk.reports().notReplayed();
        if (!notReplayed.isEmpty()) {
            throw new StackException("Not every award replays: " + notReplayed.get(0));
        }
        said("reports printed, hash chains intact, every award replayed 报表、哈希链、重算", "equal 一致");
    }

    private static void said(String what, String result) {
        System.out.println("  " + what + ": " + result);
    }

    private static void logins(String url) {
        System.out.printf("""

                Log in at %s with password %s 登录密码同上:
                  Kaizhou 开州  industry-clerk industry-reviewer finance-clerk finance-reviewer finance-approver
                                cashier hr-clerk hr-reviewer auditor security-admin
                  Shandan 山丹  the same with .shandan 同上加后缀 .shandan
                  Nation 全国   policy-admin auditor.nation security-admin.nation
                                finance-clerk.nation finance-reviewer.nation finance-approver.nation
                  Chongqing 重庆  the same three with .chongqing 财政三岗加后缀 .chongqing
                """, url, YaomenClient.PASSWORD);
    }
}
