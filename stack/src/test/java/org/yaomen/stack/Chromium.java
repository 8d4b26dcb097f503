package org.yaomen.stack;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser, the system's own（测试浏览器）; {@code ./yaomen test} installs it. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(options());

    Browser browser() {
        return browser;
    }

    /** A person with a window of their own in which nothing fades or slides: what is looked at stands where it will stay. */
    BrowserContext person() {
        return browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Fills in the login page that the browser was sent to, and waits until it is back. */
    static void logIn(Page page, String user, String home) {
        page.fill("#username", user);
        page.fill("#password", Officials.PASSWORD);
        page.click("[type=submit]");
        page.waitForURL(url -> url.startsWith(home));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A bare machine has no Chinese font: the reports' own is put where the browser looks for a user's fonts. */
    private static synchronized Map<String, String> withOurFonts() {
        Path data = Path.of("target", "browser-data").toAbsolutePath();
        Path fonts = Path.of("..", "reports", "target", "classes", "fonts", "ttf", "NotoSansSC");
        try (Stream<Path> files = Files.list(fonts)) {
            Files.createDirectories(data.resolve("fonts"));
            for (Path font :
                    files.filter(file -> file.toString().endsWith(".ttf")).toList()) {
                Path copy = data.resolve("fonts").resolve(font.getFileName());
                if (Files.notExists(copy)) {
                    Files.copy(font, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("XDG_DATA_HOME", data.toString());
        return environment;
    }

    private static BrowserType.LaunchOptions options() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: run ./yaomen test"));
        return new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setEnv(withOurFonts())
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
    }
}
