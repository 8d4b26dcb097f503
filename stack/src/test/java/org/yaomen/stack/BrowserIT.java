package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The way of a person: login page, session, the same interface as everybody（浏览器登录）. */
class BrowserIT {

    private static final String ASK = "async ([method, headers]) => { const answer = await fetch('/api/v1/me',"
            + " {method, headers}); return [answer.status, await answer.text()]; }";

    private final String home = SharedStack.stack().httpUrl();

    @Test
    void a_person_logs_in_works_in_a_session_and_signs_out() {
        try (Chromium chromium = new Chromium();
                BrowserContext person = chromium.browser().newContext()) {
            Page page = person.newPage();
            page.navigate(home + "/awards?page=2&words=%E7%A0%96");
            assertThat(page.url()).startsWith(SharedStack.stack().realmUrl());
            Chromium.logIn(page, "finance-clerk", home);
            assertThat(page.url()).isEqualTo(home + "/awards?page=2&words=%E7%A0%96");

            assertThat(ask(page, "GET", Map.of("Accept", "application/json")))
                    .satisfies(answer -> assertThat(answer.get(0)).isEqualTo(200))
                    .satisfies(
                            answer -> assertThat(answer.get(1).toString()).contains("\"finance-clerk\"", "\"500154\""));
            Cookie session = person.cookies().stream()
                    .filter(cookie -> "JSESSIONID".equals(cookie.name))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.secure).isTrue();
            assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(page.evaluate("document.cookie")).isEqualTo("");

            assertThat(ask(page, "POST", Map.of()).get(0)).isEqualTo(403);
            assertThat(ask(page, "POST", Map.of("X-Requested-With", "yaomen")).get(0))
                    .isEqualTo(405);

            page.navigate(home + "/sign-out");
            assertThat(page.url()).isEqualTo(home + "/signed-out");
            assertThat(ask(page, "GET", Map.of("Accept", "application/json")).get(0))
                    .isEqualTo(401);
            page.navigate(home + "/");
            assertThat(page.url()).startsWith(SharedStack.stack().realmUrl());
        }
    }

    private static List<?> ask(Page page, String method, Map<String, String> headers) {
        return (List<?>) page.evaluate(ASK, List.of(method, headers));
    }
}
