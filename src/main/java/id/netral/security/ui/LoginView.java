package id.netral.security.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.netral.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Sign-in by NIP or e-mail and password. Says in calm words why one stands here again. */
@Route(value = "masuk", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://css/security.css")
public class LoginView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    /** Field of the form: NIP or e-mail. */
    public static final String NAME = "nama";

    /** Field of the form: the password. */
    public static final String PASSWORD = "sandi";

    /** Session attribute with the name typed at a failed attempt, so that nobody types 18 digits twice. */
    public static final String LAST_NAME = "netral.last-sign-in-name";

    private final CurrentUser currentUser;

    /** Built for each visit. */
    public LoginView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("plain");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        var card = new PlainCard(getTranslation("login.title"), getTranslation("login.lead"));
        SignInReason.of(event.getLocation().getQueryParameters())
                .ifPresent(reason ->
                        card.add(new FormMessage(getTranslation(reason.key(), reason.arguments()), reason.isGood())));
        card.add(new SignInForm(lastName()));
        card.add(new Anchor("aktivasi", getTranslation("login.activate")));
        var forgotten = new Paragraph(getTranslation("login.forgotten"));
        forgotten.addClassName("meta");
        card.add(forgotten);
        card.add(mayI());
        add(card);
    }

    /** To the page that is open to strangers; it is no screen of this application. */
    private Anchor mayI() {
        var link = new Anchor("boleh", getTranslation("login.mayI"));
        link.setRouterIgnore(true);
        return link;
    }

    private static @Nullable String lastName() {
        var session = VaadinSession.getCurrent().getSession();
        var name = session.getAttribute(LAST_NAME);
        session.removeAttribute(LAST_NAME);
        return name instanceof String text ? text : null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
