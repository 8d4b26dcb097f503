package org.yaomen.stack;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a person does at a part of a screen（操作）: types beside a label, chooses, ticks, presses. All of it is found by the
 * words that stand there, never by how it is built.
 */
final class Hand {

    private final Page page;
    private final Locator place;

    private Hand(Page page, Locator place) {
        this.page = page;
        this.place = place;
    }

    static Hand on(Page page) {
        return new Hand(page, page.getByRole(AriaRole.MAIN));
    }

    /** Works in the part under this heading only. */
    Hand part(String heading) {
        Locator title = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true));
        return new Hand(
                page,
                place.locator("section")
                        .filter(new Locator.FilterOptions().setHas(title))
                        .last());
    }

    /** Chooses a link of the main menu. */
    void go(String entry) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("主菜单"))
                .getByRole(AriaRole.LINK)
                .filter(saying(entry))
                .click();
        heading(entry);
    }

    /** Waits for a screen of this title. */
    void heading(String title) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(title)
                                .setExact(true)
                                .setLevel(1))
                .waitFor();
    }

    Locator text(String words) {
        return place.getByText(words).first();
    }

    /** The field of this label, as it stands. */
    Locator shown(String label) {
        return place.getByLabel(label, exact());
    }

    Locator row(String... words) {
        Locator rows = place.getByRole(AriaRole.ROW);
        for (String word : words) {
            rows = rows.filter(new Locator.FilterOptions().setHasText(word));
        }
        return rows.first();
    }

    void tick(String... words) {
        row(words).getByRole(AriaRole.CHECKBOX).check();
    }

    void check(String label) {
        place.getByLabel(label, exact()).check();
    }

    void write(String label, String text) {
        place.getByLabel(label, exact()).fill(text);
    }

    /** Where a label stands several times: the first is 0. */
    void write(String label, int which, String text) {
        place.getByLabel(label, exact()).nth(which).fill(text);
    }

    /** Several words into one field, each ended with Enter. */
    void add(String label, String... words) {
        for (String word : words) {
            place.getByLabel(label, exact()).pressSequentially(word);
            page.keyboard().press("Enter");
        }
    }

    /** Looks for words in the field of a list's filter. */
    void find(String label, String words) {
        Locator field = place.getByRole(AriaRole.SEARCH).getByLabel(label, exact());
        field.fill(words);
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*[?&](words|subjectId|actor)=.*"));
    }

    /** Types what a choice is called and takes it. */
    void choose(String label, String... options) {
        for (String option : options) {
            Locator field = place.getByLabel(label, exact());
            reach(field);
            field.fill(option);
            Locator menu = take(field, option);
            if (options.length > 1) {
                page.keyboard().press("Escape");
            }
            closed(menu);
        }
    }

    /** Takes one of a few, without typing. */
    void pick(String label, String option) {
        Locator field = place.getByLabel(label, exact());
        reach(field);
        closed(take(field, option));
    }

    /** What is chosen now lies over the field, so that the click meets that. */
    private static void reach(Locator field) {
        field.click(new Locator.ClickOptions().setForce(true));
    }

    /** Until the list has gone, it lies over what is below. */
    private static void closed(Locator menu) {
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Takes an option of the list that belongs to the field. */
    private Locator take(Locator field, String option) {
        page.waitForCondition(() -> field.getAttribute("aria-controls") != null);
        Locator list = page.locator("[id='" + field.getAttribute("aria-controls") + "']");
        Locator menu = page.locator("div")
                .filter(new Locator.FilterOptions().setHas(list))
                .last();
        menu.getByTitle(option).first().click();
        return menu;
    }

    void upload(String label, Path... files) {
        place.locator("input").and(shown(label)).setInputFiles(files);
    }

    /** The link of these words. */
    void follow(String words) {
        place.getByRole(AriaRole.LINK).filter(saying(words)).first().click();
    }

    /** The first link of the row with these words. */
    void followIn(String words) {
        row(words).getByRole(AriaRole.LINK).first().click();
    }

    Locator button(String words) {
        return place.getByRole(AriaRole.BUTTON).filter(saying(words));
    }

    void press(String words) {
        button(words).click();
    }

    /** Presses a button that opens a dialog of its name. */
    Hand open(String button) {
        press(button);
        Locator dialog = page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(button).setExact(true));
        dialog.waitFor();
        return new Hand(page, dialog);
    }

    /** Presses the button that does what the dialog is for, and waits until it is done. */
    void finish(String button) {
        press(button);
        gone();
    }

    /** The same with the hasty finger that presses twice. */
    void finishTwice(String button) {
        button(button).dblclick();
        gone();
    }

    private void gone() {
        try {
            place.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        } catch (TimeoutError stillThere) {
            throw new AssertionError(
                    "refused: " + place.getByRole(AriaRole.ALERT).allInnerTexts(), stillThere);
        }
    }

    /** What the server or the form refuses here, once it does. */
    String refusal() {
        Locator refusal = place.getByRole(AriaRole.ALERT).first();
        refusal.waitFor();
        return refusal.innerText();
    }

    private static Locator.FilterOptions saying(String words) {
        // The browser reads the pattern, and knows no quotation in it.
        String literally = words.replaceAll("[.*+?()\\[\\]{}^$|\\\\]", "\\\\$0");
        return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally + "\\s*$"));
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
