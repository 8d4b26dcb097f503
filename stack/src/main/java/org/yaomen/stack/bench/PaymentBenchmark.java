package org.yaomen.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Kiln;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.TextTable;
import org.yaomen.stack.walk.WalkDays;

/** Calculate, approve, instruct and confirm（奖补支付全程）: awards a second through the API and by SQL alone. */
final class PaymentBenchmark implements Benchmark {

    /** A group for each client: what numbers of awards are rounded down to, and what warms up. */
    private static final int ROUND = Clients.COUNT * ApiPath.GROUP;

    private static final int MOST = BenchSample.MOST_KILNS / ROUND * ROUND - ROUND;

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String title() {
        return "awards/s from calculation to the bank's word through the API, against the same writes by SQL alone;"
                + " -Dbench.awards=400, -Dbench.scale=10 also measures ten times as many"
                + " 奖补从核定到银行确认：接口与直接 SQL 之比";
    }

    @Override
    public boolean run(Subject subject, Options options) {
        int awards = Math.max(ROUND, options.number("awards", 400, MOST) / ROUND * ROUND);
        int scale = options.number("scale", 1, MOST / awards);
        int scaled = scale == 1 ? 0 : Math.min(awards * scale, MOST - awards);
        KaizhouWalk walk = prepare(subject, ROUND + awards + scaled);
        List<String> kilnNos =
                walk.desk().sample().kilns().stream().map(Kiln::no).toList();
        ApiPath api = new ApiPath(walk);
        api.take(kilnNos.subList(0, ROUND));
        api.times().forget();
        System.out.println(Facts.line(subject));
        Speed apiSpeed = api.take(kilnNos.subList(ROUND, ROUND + awards));
        TextTable requests = api.times().table();
        PlainPath plain = new PlainPath(subject, runner(subject));
        plain.warmUp();
        Speed plainSpeed = plain.take(awards);
        print(subject, apiSpeed, plainSpeed);
        System.out.println("\n" + requests);
        if (scaled > 0) {
            Speed more = api.take(kilnNos.subList(ROUND + awards, ROUND + awards + scaled));
            Speed plainMore = plain.take(scaled);
            print(subject, more, plainMore);
            System.out.printf(
                    Locale.ROOT,
                    "With %d instead of %d awards the API does %.0f%% of the awards a second. 笔数增加后的吞吐量之比%n",
                    scaled,
                    awards,
                    100 * more.perSecond() / apiSpeed.perSecond());
        }
        return allThere(walk, plain, ROUND + awards + scaled);
    }

    private static PlainRunner runner(Subject subject) {
        return Pgbench.on(subject).orElseGet(() -> new JdbcLoop(subject));
    }

    /** Not timed: the programme, its money, and every closure registered and accepted. */
    private static KaizhouWalk prepare(Subject subject, int kilns) {
        long begin = System.nanoTime();
        Sample sample = BenchSample.of(Sample.kaizhou(subject.home()), kilns);
        KaizhouWalk walk = KaizhouWalk.of(subject.client(), sample);
        walk.untilAccepted();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        System.out.printf(
                Locale.ROOT,
                "Prepared %d accepted closures in %.0f s. 已准备验收合格的关闭登记%n",
                kilns,
                (System.nanoTime() - begin) / 1e9);
        return walk;
    }

    private static void print(Subject subject, Speed api, Speed plain) {
        TextTable table = new TextTable(
                "awards a second 每秒笔数",
                ">API, " + api.awards(),
                ">" + runner(subject).name() + ", " + plain.awards(),
                ">API / " + runner(subject).name());
        for (Phase phase : Phase.values()) {
            row(table, phase.title(), api, plain, speed -> speed.perSecond(phase));
        }
        row(table, "whole path 全程", api, plain, Speed::perSecond);
        System.out.println("\n" + table);
    }

    private static void row(TextTable table, String title, Speed api, Speed plain, ToDoubleFunction<Speed> rate) {
        double one = rate.applyAsDouble(api);
        double other = rate.applyAsDouble(plain);
        table.row(title, figure("%.1f", one), figure("%.1f", other), figure("%.3f", one / other));
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** Every award is paid, on both sides, and every chain holds. */
    private static boolean allThere(KaizhouWalk walk, PlainPath plain, int awards) {
        int plainPaid = plain.paid();
        int paid = walk.desk()
                        .auditor()
                        .get("/awards?size=1&state=PAID&programmeId="
                                + walk.policy().programmeId())
                        .path("total")
                        .asInt()
                - plainPaid;
        JsonNode chains = walk.desk().auditor().get("/audit/verification");
        boolean right = paid == awards
                && plainPaid == plain.taken()
                && chains.path("intact").asBoolean();
        System.out.printf(
                Locale.ROOT,
                "%nPaid through the API %d of %d, by SQL %d of %d; hash chains %s. 已支付笔数与哈希链%n",
                paid,
                awards,
                plainPaid,
                plain.taken(),
                chains.path("intact").asBoolean() ? "intact 完好" : chains.toString());
        return right;
    }
}
