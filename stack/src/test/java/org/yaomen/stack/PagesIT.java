package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaomen.stack.walk.KaizhouWalk;

/**
 * Every page of the menu for every role（全部页面）: nothing refused, nothing that the browser complains of, no sideways
 * scrolling at 1366×768; and, for the first who comes to a page, no violation of WCAG 2.1 A and AA, and every control
 * reached by the keyboard, which one sees. Pictures of all of them lie in {@code target/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    /** Of a list, the page of its first row is looked at too, by the first who comes there. */
    private static final String FIRST_ROW = "main tbody tr.ant-table-row td a[href^='/']";

    private final Set<String> pictured = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> millis = new ConcurrentSkipListMap<>();
    private String programme = "";

    @BeforeAll
    void a_programme_in_the_middle_of_its_walk() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02", "KZ-03", "KZ-07", "KZ-12");
        walk.untilSent();
        walk.payments().firstAnswers();
        programme = walk.policy().programmeId();
    }

    @AfterAll
    void what_was_measured() {
        // Two browsers and the servers share the machine: an office's is quicker.
        millis.forEach((page, took) -> System.out.printf("Screen: %s usable after %d ms%n", page, took));
    }

    private static final List<String> USERS = List.of(
            "industry-clerk",
            "industry-reviewer",
            "finance-clerk",
            "finance-reviewer",
            "finance-approver",
            "cashier",
            "hr-clerk",
            "hr-reviewer",
            "auditor",
            "policy-admin",
            "security-admin");

    /** Two browsers side by side, each with a thread of its own, which it must have. */
    private static final int BROWSERS = 2;

    @Test
    void every_page_of_the_menu_is_without_fault_for_every_role() throws Exception {
        Queue<String> users = new ConcurrentLinkedQueue<>(USERS);
        ExecutorService lanes = Executors.newFixedThreadPool(BROWSERS);
        List<String> faults = new ArrayList<>();
        try {
            Callable<List<String>> lane = () -> faults(users);
            for (Future<List<String>> found : lanes.invokeAll(Collections.nCopies(BROWSERS, lane))) {
                faults.addAll(found.get());
            }
        } finally {
            lanes.shutdown();
        }
        assertThat(faults).isEmpty();
    }

    /** What is wrong with the pages of those who are still to be looked after. */
    private List<String> faults(Queue<String> users) {
        List<String> faults = new ArrayList<>();
        try (Chromium browser = new Chromium()) {
            for (String user = users.poll(); user != null; user = users.poll()) {
                List<String> found = new ArrayList<>();
                everyPage(browser, user, found);
                for (String fault : found) {
                    faults.add(user + " " + fault);
                }
            }
        }
        return faults;
    }

    private void everyPage(Chromium browser, String user, List<String> faults) {
        try (Screen screen = new Screen(browser, user)) {
            List<String> menu = screen.menu();
            for (int entry = 0; entry < menu.size(); entry++) {
                String path = menu.get(entry).replaceAll("[?#].*", "");
                if (entry > 0 && pictured.contains(path)) {
                    Instant click = Instant.now();
                    screen.follow(entry);
                    millis.put(path, Duration.between(click, Instant.now()).toMillis());
                } else {
                    screen.open(path + "?programme=" + programme);
                }
                look(screen, path, faults);
                Locator first = screen.page().locator(FIRST_ROW).first();
                if (first.count() > 0 && !pictured.contains(path + "/one")) {
                    screen.into(first);
                    look(screen, path + "/one", faults);
                }
            }
        }
    }

    private void look(Screen screen, String name, List<String> faults) {
        boolean first = pictured.add(name);
        (first ? screen.faults() : screen.complaints()).forEach(fault -> faults.add(name + ": " + fault));
        if (screen.page().locator("main [role=alert]").count() > 0) {
            faults.add(name + ": "
                    + screen.page().locator("main [role=alert]").first().innerText());
        }
        if (first) {
            screen.picture(name.equals("/") ? "home" : name.substring(1).replace('/', '-'));
            screen.keyboardFaults(name.equals("/")).forEach(fault -> faults.add(name + ": " + fault));
        }
    }
}
