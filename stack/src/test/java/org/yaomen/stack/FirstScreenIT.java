package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;

/** What an official sees first（首屏）: browser, session, the one interface, database. */
class FirstScreenIT {

    private final String home = SharedStack.stack().httpUrl();

    @Test
    void it_says_who_i_am_and_where_the_programmes_money_stands() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02", "KZ-03", "KZ-07", "KZ-12");
        walk.untilSent();
        walk.payments().firstAnswers();
        String programme = walk.policy().programmeId();
        JsonNode total = Stories.client()
                .as("finance-clerk")
                .get("/programmes/" + programme + "/position")
                .path("total");

        try (Chromium chromium = new Chromium();
                BrowserContext person = chromium.browser().newContext()) {
            Page page = person.newPage();
            page.setViewportSize(1366, 768);
            page.navigate(home + "/?programme=" + programme);
            Chromium.logIn(page, "finance-clerk", home);
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(page.innerText("body"))
                    .contains("开州财政经办", "财政经办人", "开州区", grouped(total, "appropriated"), grouped(total, "paid"));
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling at 1366×768")
                    .isTrue();
            picture(page, "home-1366x768");
            page.setViewportSize(1920, 1080);
            picture(page, "home-1920x1080");
        }
    }

    private static String grouped(JsonNode total, String figure) {
        String amount = total.path(figure).asText();
        assertThat(amount).matches("[0-9]+\\.[0-9]{2}").isNotEqualTo("0.00");
        return amount.replaceAll("(?<=[0-9])(?=([0-9]{3})+\\.)", ",");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
