package id.netral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which screens are open on this node, by owner, the one that has been silent for longest first. */
final class OpenScreens {

    private final Map<String, LinkedHashSet<UI>> byOwner = new ConcurrentHashMap<>();
    private final int perSession;
    private final int perOwner;

    OpenScreens(int perSession, int perOwner) {
        this.perSession = perSession;
        this.perOwner = perOwner;
    }

    /** Notes a new screen; those that are too many now are forgotten here and given back, to be closed. */
    List<UI> opened(String owner, UI screen, VaadinSession session) {
        var surplus = new ArrayList<UI>();
        byOwner.compute(owner, (key, known) -> {
            var screens = known == null ? new LinkedHashSet<UI>() : known;
            screens.add(screen);
            var sameSession = screens.stream()
                    .filter(other -> other == screen || other.getSession() == session)
                    .toList();
            surplus.addAll(beyond(sameSession, perSession));
            surplus.forEach(screens::remove);
            surplus.addAll(beyond(screens, perOwner));
            surplus.forEach(screens::remove);
            return screens;
        });
        return surplus;
    }

    private static List<UI> beyond(Collection<UI> screens, int most) {
        return screens.stream().limit(Math.max(0, screens.size() - most)).toList();
    }

    /** The screen has given a sign of life. */
    void heard(String owner, UI screen) {
        byOwner.computeIfPresent(owner, (key, screens) -> {
            if (screens.remove(screen)) {
                screens.add(screen);
            }
            return screens;
        });
    }

    /** The screen is gone. */
    void closed(String owner, UI screen) {
        byOwner.computeIfPresent(owner, (key, screens) -> {
            screens.remove(screen);
            return screens.isEmpty() ? null : screens;
        });
    }

    /** How many there are in all. */
    int count() {
        return byOwner.values().stream().mapToInt(LinkedHashSet::size).sum();
    }
}
