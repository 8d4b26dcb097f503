package org.yaomen.stack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What {@code ./yaomen} starts（命令行入口）: serve, demo, bench, migrate. */
public final class Main {

    private static final String USAGE = """
            Usage: ./yaomen <command>
              serve          start everything and keep serving      启动并持续服务
              demo [--exit]  the same on fresh data, with a tour    演示
              test           all tests                              全部测试
              bench [name]   benchmarks                             性能测试
              migrate        bring a production database up to date 生产库迁移""";

    private Main() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        int exit;
        try {
            exit = run(List.of(arguments));
        } catch (StackException e) {
            System.err.println("yaomen: " + e.getMessage());
            exit = 1;
        }
        Foreground.exit(exit);
    }

    private static int run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        return switch (command) {
            case "serve" -> serve();
            case "demo" -> Demo.run(arguments.contains("--exit"));
            case "bench" -> Bench.run(arguments.subList(1, arguments.size()));
            case "migrate" -> migrate();
            default -> {
                System.err.println(USAGE);
                yield 2;
            }
        };
    }

    private static int serve() {
        Stack stack = Foreground.start(Settings.of(System.getenv()));
        System.out.println("READY " + stack.httpUrl());
        throw stack.awaitDeath();
    }

    private static int migrate() {
        Settings settings = Settings.of(System.getenv());
        String why = "to migrate";
        Migration migration = new Migration(
                settings.required("YAOMEN_DB_URL", why),
                settings.required("YAOMEN_DB_OWNER", why),
                settings.required("YAOMEN_DB_OWNER_PASSWORD", why));
        String scopeKey = settings.required(Secrets.SCOPE_KEY, why);
        int applied = migration.run(settings.earFile(), Migration.Kind.PRODUCTION, scopeKey);
        System.out.printf(
                "The schema is up to date; %d migrations applied. 数据库结构已是最新，本次执行 %d 个迁移。%n", applied, applied);
        return 0;
    }
}
