package org.yaomen.stack;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The officials of a walk, each before a screen of their own（办公室）, and whatever is wrong with these screens. */
final class Office implements AutoCloseable {

    private final Chromium chromium = new Chromium();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final String pictures;

    /** @param pictures the beginning of the pictures' names */
    Office(String pictures) {
        this.pictures = pictures;
    }

    /** An official takes the seat: the first time logs in, always begins at the front page of this programme. */
    Seat seat(String user, String programme) {
        Screen screen = screens.computeIfAbsent(user, name -> new Screen(chromium, name));
        screen.open(programme.isEmpty() ? "/" : "/?programme=" + programme);
        return new Seat(this, screen);
    }

    /** Somebody from outside, without a login. */
    BrowserContext outside() {
        return chromium.person();
    }

    /** Looks at a screen: whether anything is wrong with it, and the first time a picture for people. */
    void look(Screen screen, String name) {
        screen.settled();
        boolean first = seen.add(name);
        (first ? screen.faults() : screen.complaints())
                .forEach(fault -> faults.add(name + " (" + screen.user() + "): " + fault));
        if (first) {
            screen.picture(pictures + "-" + name, 1366, 768);
        }
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        screens.values().forEach(Screen::close);
        chromium.close();
    }

    /** An official before the screen（工位）. */
    record Seat(Office office, Screen screen) {

        Hand hand() {
            return Hand.on(screen.page());
        }

        Page page() {
            return screen.page();
        }

        Seat go(String entry) {
            hand().go(entry);
            screen.settled();
            return this;
        }

        void look(String name) {
            office.look(screen, name);
        }

        /** Waits for the page of one record, and answers its id. */
        String record(String path) {
            page().waitForURL(url -> url.matches(".*" + path + "/[0-9a-f-]{36}(\\?.*)?"));
            screen.settled();
            return page().url().replaceAll(".*/([0-9a-f-]{36})(\\?.*)?$", "$1");
        }
    }
}
