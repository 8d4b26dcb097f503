package org.yaomen.stack;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One official before the screens（测试窗口）: logged in, at 1366×768, with an ear for what the browser complains of. */
final class Screen implements AutoCloseable {

    private static final Path AXE =
            Path.of("..", "web", "src", "main", "frontend", "node_modules", "axe-core", "axe.min.js");
    private static final Path KEYBOARD = Path.of("src", "test", "resources", "org", "yaomen", "stack", "keyboard.js");
    private static final int MOST_STOPS = 300;
    private static final String READY = "() => document.querySelector('main h1, main [role=alert]')"
            + " && !document.querySelector('.ant-skeleton-active, .ant-spin-spinning')";
    private static final String VIOLATIONS = "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
            + " 'wcag21a', 'wcag21aa']})).violations.flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html))";
    private static final String SIDEWAYS = "() => document.documentElement.scrollWidth > innerWidth"
            + " || document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth";

    private final String user;
    private final String home = SharedStack.stack().httpUrl();
    private final BrowserContext person;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(Chromium chromium, String user) {
        this.user = user;
        this.person = chromium.person();
        this.page = person.newPage();
        page.setViewportSize(1366, 768);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(home + "/");
        Chromium.logIn(page, user, home);
        settled();
    }

    Page page() {
        return page;
    }

    String user() {
        return user;
    }

    /** The addresses of the menu. */
    List<String> menu() {
        return page.locator("aside nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Goes to an entry of the menu, counted from 0, without loading the whole application again. */
    void follow(int entry) {
        page.locator("aside nav a").nth(entry).click();
        page.locator("aside nav a")
                .nth(entry)
                .and(page.locator("[aria-current]"))
                .waitFor();
        settled();
    }

    /** Opens an address as if it had been typed. */
    void open(String address) {
        page.navigate(home + address);
        settled();
    }

    /** Goes where a link leads; the page that one leaves looks settled until it is left. */
    void into(Locator link) {
        String before = page.url();
        link.click();
        page.waitForURL(url -> !url.equals(before));
        settled();
    }

    /** Waits until the screen shows what it was asked for. */
    void settled() {
        page.waitForFunction(READY);
    }

    /** What is wrong with the screen as it stands: for the disabled, for a small window, for the browser. */
    List<String> faults() {
        List<String> faults = complaints();
        page.evaluate(text(AXE));
        ((List<?>) page.evaluate(VIOLATIONS)).forEach(violation -> faults.add(violation.toString()));
        return faults;
    }

    /** The same without axe-core, which takes a second: for a screen that it has seen. */
    List<String> complaints() {
        List<String> faults = new ArrayList<>(complaints);
        complaints.clear();
        if ((boolean) page.evaluate(SIDEWAYS)) {
            faults.add("scrolls sideways at " + page.viewportSize().width);
        }
        return faults;
    }

    /**
     * What the Tab key does not come to, what does not show that it came, and what answers to the mouse only; of the
     * {@code whole} page, or without the frame, which is the same everywhere.
     */
    List<String> keyboardFaults(boolean whole) {
        page.evaluate(text(KEYBOARD));
        page.evaluate("whole => keyboard.begin(whole)", whole);
        for (int stops = 0; stops < MOST_STOPS && (boolean) page.evaluate("() => keyboard.going()"); stops += 10) {
            for (int press = 0; press < 10; press++) {
                page.keyboard().press("Tab");
            }
        }
        return ((List<?>) page.evaluate("() => keyboard.end()"))
                .stream().map(Object::toString).toList();
    }

    /** A picture for people to look at, in both sizes; the size comes back. */
    void picture(String name) {
        picture(name, 1920, 1080);
        picture(name, 1366, 768);
    }

    void picture(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + "-" + width + "x" + height + ".png")));
    }

    @Override
    public void close() {
        person.close();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " comes with the sources or the build of the screens", e);
        }
    }
}
