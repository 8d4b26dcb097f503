package org.yaomen.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.yaomen.stack.bench.Benchmark;
import org.yaomen.stack.bench.Options;
import org.yaomen.stack.bench.Subject;
import org.yaomen.stack.walk.Refused;
import org.yaomen.stack.walk.YaomenClient;

/** Runs benchmarks（性能测试）, each on a system of its own with fresh data and on ports that nobody uses. */
final class Bench {

    /** Every hash of a million awards is computed again in one request. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private Bench() {}

    /** Without a name, all of them; the exit code says whether the work was all done. */
    static int run(List<String> arguments) {
        List<String> names =
                arguments.stream().filter(argument -> !Options.isOne(argument)).toList();
        List<Benchmark> wanted = names.isEmpty()
                ? Benchmark.all()
                : names.stream().map(Bench::named).toList();
        Benchmark.all().forEach(each -> System.out.println("bench " + each.name() + ": " + each.title()));
        boolean right = true;
        for (Benchmark benchmark : wanted) {
            right &= run(benchmark, Options.of(arguments));
        }
        return right ? 0 : 1;
    }

    private static Benchmark named(String name) {
        return Benchmark.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no benchmark \"%s\"; there is: %s. 没有这个性能测试。"
                        .formatted(
                                name,
                                Benchmark.all().stream().map(Benchmark::name).collect(Collectors.joining(", ")))));
    }

    private static boolean run(Benchmark benchmark, Options options) {
        Settings settings = Settings.of(System.getenv());
        if (settings.outsideDatabase() || settings.outsideKeycloak()) {
            throw new StackException("A benchmark brings its own servers; unset YAOMEN_DB_URL and YAOMEN_OIDC_URL."
                    + " 性能测试自带服务器，请取消这两个环境变量。");
        }
        Path folder = settings.home().resolve("target/bench").resolve(benchmark.name());
        Demo.clear(folder);
        Stack stack = Foreground.start(settings.on(folder.resolve("data")).onFreePorts());
        try {
            return benchmark.run(
                    new Subject(
                            settings.home(),
                            folder,
                            new YaomenClient(stack.httpUrl(), stack.realmUrl(), PATIENCE),
                            stack.ownerLogin(),
                            stack.applicationLogin()),
                    options);
        } catch (Refused refused) {
            throw new StackException("The benchmark was refused: " + refused.getMessage(), refused);
        } catch (IllegalArgumentException wrong) {
            throw new StackException(String.valueOf(wrong.getMessage()), wrong);
        } finally {
            stack.close();
        }
    }
}
