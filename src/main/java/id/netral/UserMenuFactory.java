package id.netral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.netral.security.SignedInUser;

/** Makes the menu behind the person's initials: profile, language, sign out. */
@SpringComponent
@UIScope
class UserMenuFactory {

    private static final String PROFILE = "profil";
    private static final String OWN_DATA = "data-saya";

    private final AuthenticationContext authentication;

    UserMenuFactory(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Component create(SignedInUser user) {
        var ui = UI.getCurrent();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.getElement().setAttribute("aria-label", ui.getTranslation("nav.account"));
        var avatar = new Avatar(user.displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = bar.addItem(avatar);
        root.setAriaLabel(ui.getTranslation("nav.account-of", user.displayName()));
        var menu = root.getSubMenu();
        menu.addItem(user.displayName()).setEnabled(false);
        menu.addItem(ui.getTranslation("nav.profile"), event -> ui.navigate(PROFILE));
        menu.addItem(ui.getTranslation("nav.own-data"), event -> ui.navigate(OWN_DATA));
        var other = Language.of(ui.getLocale()).other();
        menu.addItem(ui.getTranslation("nav.language." + other.code()), event -> other.choose(ui));
        menu.addItem(ui.getTranslation("nav.sign-out"), event -> authentication.logout());
        return bar;
    }
}
