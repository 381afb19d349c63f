package id.netral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The screens the signed-in person may open, as their {@code @Menu} annotations and roles say. */
final class Navigation {

    private static final String HIGHLIGHT = "highlight";

    private final List<MenuEntry> learner;
    private final Map<NavigationGroup, List<MenuEntry>> staff;

    Navigation(List<MenuEntry> entries) {
        staff = entries.stream()
                .collect(Collectors.groupingBy(
                        NavigationGroup::of, () -> new EnumMap<>(NavigationGroup.class), Collectors.toList()));
        learner = Objects.requireNonNullElse(staff.remove(NavigationGroup.LEARNING), List.of());
    }

    /** For wide screens: everything, in groups. */
    Component side() {
        var nav = nav("nav-side");
        learner.forEach(entry -> nav.add(item(entry)));
        staff.forEach((group, entries) -> {
            nav.add(heading(group));
            entries.forEach(entry -> nav.add(item(entry)));
        });
        return nav;
    }

    /** For phones: the learner's screens within thumb's reach, the staff's behind "more". */
    Component bottom() {
        var nav = nav("nav-bottom");
        learner.forEach(entry -> nav.add(item(entry)));
        if (!staff.isEmpty()) {
            nav.add(more());
        }
        return nav;
    }

    private Component more() {
        var label = new Div(new Icon("vaadin", "menu"), new Span(text("nav.more")));
        label.addClassName("nav-item");
        var sheet = new Div();
        sheet.addClassName("nav-sheet");
        var details = new NativeDetails();
        details.setSummary(label);
        details.setContent(sheet);
        details.addClassName("nav-more");
        staff.forEach((group, entries) -> {
            sheet.add(heading(group));
            entries.forEach(entry -> {
                var item = item(entry);
                item.getElement().addEventListener("click", event -> details.setOpen(false));
                sheet.add(item);
            });
        });
        return details;
    }

    private static Span heading(NavigationGroup group) {
        var heading = new Span(text(group.key()));
        heading.addClassName("nav-group");
        return heading;
    }

    private static Nav nav(String className) {
        var nav = new Nav();
        nav.addClassName(className);
        nav.setAriaLabel(text("nav.label"));
        return nav;
    }

    private static RouterLink item(MenuEntry entry) {
        var link = new RouterLink(Objects.requireNonNull(entry.menuClass()));
        link.addClassName("nav-item");
        if (entry.icon() != null) {
            link.add(new Icon(entry.icon()));
        }
        link.add(new Span(text(entry.title())));
        link.setHighlightAction((target, highlight) -> {
            target.getElement().setAttribute(HIGHLIGHT, highlight);
            if (highlight) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        link.setHighlightCondition(
                entry.path().isEmpty() || "/".equals(entry.path())
                        ? (target, event) -> event.getLocation().getPath().isEmpty()
                        : (target, event) ->
                                (event.getLocation().getPath() + "/").startsWith(strip(entry.path()) + "/"));
        return link;
    }

    private static String strip(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
