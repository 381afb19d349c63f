package id.netral;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.netral.security.CurrentUser;
import id.netral.security.RoleMenu;
import java.util.List;

/** The frame around every screen: wordmark and account on top, navigation below on phones and beside on desktops. */
@Layout
@AnonymousAllowed
@Uses(Notification.class) // a refusal may come up on a screen that has none of its own
public class MainLayout extends Div implements RouterLayout {

    private static final String CONTENT = "isi";
    private static final String SEARCH = "cari";

    private final Main content = new Main();

    MainLayout(CurrentUser currentUser, UserMenuFactory userMenus, RoleMenu menu) {
        addClassName("frame");
        content.addClassName("frame-content");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");

        var skip = new Anchor("#" + CONTENT, getTranslation("nav.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        var bar = new Header(skip, wordmark());
        bar.addClassName("frame-bar");
        add(bar);
        currentUser.find().ifPresent(user -> {
            bar.add(userMenus.create(user));
            var navigation = new Navigation(menu.entries());
            add(navigation.side(), navigation.bottom());
            openSearchByKeys();
        });
        add(content);
    }

    /** Ctrl+K, on a Mac also the command key's. */
    private void openSearchByKeys() {
        for (var modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(this, () -> UI.getCurrent().navigate(SEARCH), Key.KEY_K, modifier);
        }
    }

    private Anchor wordmark() {
        var mark = new Image("icons/netral.svg", "");
        var home = new Anchor("", mark, new Span(getTranslation("app.name")));
        home.addClassName("wordmark");
        return home;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }
}
