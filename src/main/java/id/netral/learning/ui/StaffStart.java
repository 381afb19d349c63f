package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import id.netral.common.ui.EmptyState;
import java.util.List;
import java.util.Set;

/** The start screen of an account that belongs to no employee: why there is nothing to learn, and where to go. */
final class StaffStart extends Composite<Div> {

    private static final Set<String> LEARNERS_SCREENS = Set.of("", LearnerPaths.HISTORY);

    StaffStart(List<MenuEntry> menu) {
        var links = new Nav();
        links.setAriaLabel(getTranslation("home.staff.links"));
        links.addClassName("row");
        menu.stream().filter(entry -> !LEARNERS_SCREENS.contains(path(entry))).forEach(entry -> links.add(link(entry)));
        getContent()
                .add(new EmptyState(
                        VaadinIcon.USER_CARD,
                        getTranslation("home.staff.title"),
                        getTranslation("home.staff.text"),
                        links));
    }

    private Anchor link(MenuEntry entry) {
        var link = new Anchor(path(entry), getTranslation(entry.title()));
        link.addClassNames("learning-action", "learning-action-quiet");
        return link;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
