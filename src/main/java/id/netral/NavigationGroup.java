package id.netral;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;
import java.util.Objects;

/** Headings of the navigation. A screen's {@code @Menu} order tells its group: 1–9 the first, 10–19 the second and so on. */
enum NavigationGroup {
    LEARNING,
    REPORTS,
    PEOPLE,
    TRAINING,
    AUTHORING,
    QUESTIONS,
    SETTINGS;

    private static final int SIZE = 10;

    static NavigationGroup of(MenuEntry entry) {
        var order = Objects.requireNonNullElse(entry.order(), Double.MAX_VALUE);
        return values()[(int) Math.min(order / SIZE, values().length - 1.0)];
    }

    /** Key of the heading's text. */
    String key() {
        return "nav.group." + name().toLowerCase(Locale.ROOT);
    }
}
