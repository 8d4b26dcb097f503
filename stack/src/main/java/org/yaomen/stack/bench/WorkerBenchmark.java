package org.yaomen.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Sample;
import org.yaomen.stack.walk.TextTable;
import org.yaomen.stack.walk.WalkDays;
import org.yaomen.stack.walk.WorkforceSteps;

/**
 * A roster from its lists to the month（花名册全程）: uploaded and checked, entered, put on a sheet and calculated, compared with
 * its plan, counted for the month; against the database writing or counting the same rows.
 */
final class WorkerBenchmark implements Benchmark {

    private static final int MOST = 1_000_000;

    /** As long as a file may be. */
    private static final int ROWS_A_LIST = 100_000;

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public String title() {
        return "import, severance sheet, plan check and monthly report of 10,000 workers, against plain SQL of the"
                + " same rows; -Dbench.workers=100000 or 1000000 goes on to as many 花名册导入、核定、核对与月报与直接 SQL 之比";
    }

    @Override
    public boolean run(Subject subject, Options options) {
        int most = options.number("workers", 10_000, MOST);
        Sample sample = BenchSample.of(Sample.kaizhou(subject.home()), 3);
        KaizhouWalk walk = KaizhouWalk.of(subject.client(), sample);
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        System.out.println(Facts.line(subject));
        Rounds rounds = new Rounds(
                walk,
                new WorkforceSteps(walk),
                new PlainWorkers(subject.owner()),
                new TextTable(
                        ">workers 职工",
                        "step 步骤",
                        ">s",
                        ">workers/s 每秒",
                        ">plain SQL s",
                        ">ratio 倍数",
                        ">peak server MB 内存"));
        boolean right = true;
        int before = 0;
        int round = 0;
        for (int size = Math.min(10_000, most); size <= most && before < size; size = Math.min(most, size * 10)) {
            right &= rounds.of(round++, before, size);
            before = size;
        }
        System.out.println("\n" + rounds.table());
        return right;
    }

    /** Rosters one after the other, each of an enterprise of its own（各轮）. */
    private record Rounds(KaizhouWalk walk, WorkforceSteps steps, PlainWorkers plain, TextTable table) {

        /** Workers of earlier rounds have other numbers: nobody is on two rosters. */
        boolean of(int round, int before, int size) {
            String kiln = walk.desk().sample().kilns().get(round).no();
            String enterprise = walk.industry().enterpriseId(kiln);
            String money = walk.funds().appropriationId(BenchSample.FUND_SOURCE);
            List<String> lists = roster(kiln, 2 * before, size);

            long begin = System.nanoTime();
            String sheet = steps.sheet(enterprise);
            double made = since(begin);
            begin = System.nanoTime();
            JsonNode job = steps.ended(steps.calculate(sheet, money));
            double calculated = since(begin);
            row(size, "sheet and calculation 核定", made + calculated, () -> plain.sheet(sheet, size));

            String plan = steps.plan(enterprise, money, size);
            begin = System.nanoTime();
            JsonNode check = steps.frozen(steps.check(plan));
            row(size, "plan check 方案核对", since(begin), () -> plain.counted(enterprise));
            begin = System.nanoTime();
            JsonNode month =
                    steps.frozen(steps.month(WalkDays.PUBLISHED.toString().substring(0, 7)));
            int all = month.path("report").path("workers").asInt();
            row(all, "monthly report 月报", since(begin), () -> plain.counted(""));
            return !lists.isEmpty()
                    && job.path("done").asInt() == size
                    && check.path("report").path("workers").asInt() == size
                    && all >= size;
        }

        private List<String> roster(String kiln, int first, int size) {
            String code = walk.desk().sample().kiln(kiln).enterprise("credit_code");
            List<String> lists = new ArrayList<>();
            double checked = 0;
            double entered = 0;
            for (int from = 0; from < size; from += ROWS_A_LIST) {
                byte[] file = WorkforceSteps.roster(code, first + from, Math.min(ROWS_A_LIST, size - from));
                long begin = System.nanoTime();
                JsonNode list = steps.settled(steps.upload(file));
                checked += since(begin);
                begin = System.nanoTime();
                JsonNode done = steps.settled(steps.enter(list));
                entered += since(begin);
                if (done.path("summary").path("applied").asInt()
                        != done.path("summary").path("rows").asInt()) {
                    throw new IllegalStateException(done.path("summary").toString());
                }
                lists.add(WorkforceSteps.id(done));
            }
            double loading = plain.workers(lists, size);
            row(size, "upload and check 上传检查", checked, () -> loading);
            row(size, "enter 登记", entered, () -> loading);
            return lists;
        }

        private void row(int workers, String step, double seconds, Supplier<Double> otherwise) {
            double sql = otherwise.get();
            table.row(
                    String.format(Locale.ROOT, "%,d", workers),
                    step,
                    String.format(Locale.ROOT, "%.1f", seconds),
                    String.format(Locale.ROOT, "%,.0f", workers / seconds),
                    String.format(Locale.ROOT, "%.2f", sql),
                    String.format(Locale.ROOT, "%.1f", seconds / sql),
                    ServerMemory.peak());
            System.out.printf(Locale.ROOT, "%,d %s: %.1f s, plain %.2f s%n", workers, step, seconds, sql);
        }

        private static double since(long begin) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
