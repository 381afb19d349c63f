package id.netral;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import java.io.IOException;
import java.io.Serial;
import java.util.BitSet;

/**
 * Answers for screens that were closed because there were too many. Their pages are left alone until somebody does
 * something on them: then they say what happened, what was typed stays to be read, and a button loads them anew.
 */
final class ClosedScreens extends SynchronizedRequestHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = ClosedScreens.class.getName();

    private final transient OpenScreens screens;
    private final transient ConnectionWords words;

    ClosedScreens(OpenScreens screens, ConnectionWords words) {
        this.screens = screens;
        this.words = words;
    }

    /** Remembers that the screen was closed; call it with the session's lock. */
    static void note(VaadinSession session, int screen) {
        var closed = session.getAttribute(ATTRIBUTE) instanceof BitSet known ? known : new BitSet();
        closed.set(screen);
        session.setAttribute(ATTRIBUTE, closed);
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, RequestType.UIDL)
                || HandlerHelper.isRequestType(request, RequestType.HEARTBEAT);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var number = number(request.getParameter(ApplicationConstants.UI_ID_PARAMETER));
        if (!(session.getAttribute(ATTRIBUTE) instanceof BitSet closed) || number < 0 || !closed.get(number)) {
            heard(session, number);
            return false;
        }
        if (HandlerHelper.isRequestType(request, RequestType.UIDL)) {
            var language = Language.of(session.getLocale()).locale();
            session.getService()
                    .writeUncachedStringResponse(
                            response, JsonConstants.JSON_CONTENT_TYPE, words.screenClosed(language));
        } else {
            session.getService().writeUncachedStringResponse(response, "text/plain", "");
        }
        return true;
    }

    private void heard(VaadinSession session, int number) {
        var screen = session.getUIById(number);
        var owner = screen == null ? null : ComponentUtil.getData(screen, ScreenLimit.Owner.class);
        if (owner != null) {
            screens.heard(owner.name(), screen);
        }
    }

    private static int number(String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
