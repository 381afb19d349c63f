package id.netral;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.io.Serial;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Closes the screen that has been silent for longest when somebody opens one too many, so that one person cannot fill the
 * server's memory. Whoever comes back to a closed screen is told so by {@link ClosedScreens}.
 */
@Component
@EnableConfigurationProperties(ScreenProperties.class)
class ScreenLimit implements VaadinServiceInitListener {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Whose screen it is, kept with it. */
    record Owner(String name) {}

    private final transient OpenScreens screens;
    private final transient ConnectionWords words;

    ScreenLimit(ScreenProperties settings, ConnectionWords words) {
        this.screens = new OpenScreens(settings.perSession(), settings.perPerson());
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
        event.addRequestHandler(new ClosedScreens(screens, words));
    }

    private void opened(UIInitEvent event) {
        var screen = event.getUI();
        var owner = owner(VaadinRequest.getCurrent());
        ComponentUtil.setData(screen, Owner.class, new Owner(owner));
        screen.addDetachListener(detached -> screens.closed(owner, screen));
        var session = screen.getSession();
        countStranger(screen, session);
        screens.opened(owner, screen, session).forEach(surplus -> {
            if (surplus.getSession() == session) {
                ClosedScreens.note(session, surplus.getUIId());
                surplus.close(); // goes at the end of this request
            } else {
                closeElsewhere(surplus);
            }
        });
    }

    private static void countStranger(UI screen, VaadinSession session) {
        if (session.getSession() instanceof WrappedHttpSession wrapped) {
            var stranger = Stranger.of(wrapped.getHttpSession());
            if (stranger != null) {
                screen.addDetachListener(detached -> stranger.screenClosed());
                stranger.screenOpened();
            }
        }
    }

    /** In another session of the person, whose lock is not ours. */
    private static void closeElsewhere(UI screen) {
        try {
            var unused = screen.access(() -> {
                var session = screen.getSession();
                ClosedScreens.note(session, screen.getUIId());
                screen.close();
                session.removeUI(screen);
            });
        } catch (UIDetachedException gone) {
            // closed by itself in the meantime
        }
    }

    private static String owner(VaadinRequest request) {
        var person = request.getUserPrincipal();
        return person == null ? "session " + request.getWrappedSession().getId() : "person " + person.getName();
    }

    /** How many screens are open on this node. */
    int open() {
        return screens.count();
    }
}
