package org.yaomen.stack.bench;

import java.util.List;

/** One benchmark（性能测试项目）. */
public interface Benchmark {

    /** What it is asked for by, e.g. {@code payments}. */
    String name();

    /** One line that says what is compared with what. */
    String title();

    /** Prints its figures; answers whether the work was all done and right, whatever the time. */
    boolean run(Subject subject, Options options);

    /** All there are. */
    static List<Benchmark> all() {
        return List.of(new PaymentBenchmark(), new ListBenchmark(), new AwardBenchmark(), new WorkerBenchmark());
    }
}
