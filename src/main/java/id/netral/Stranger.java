package id.netral;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The session of somebody not signed in; it lies in that session, and so hears of its end. */
final class Stranger implements HttpSessionBindingListener {

    private static final String KEY = Stranger.class.getName();

    private final StrangerSessions all;
    private final HttpSession session;
    private final String network;
    private final AtomicInteger screens = new AtomicInteger();

    Stranger(StrangerSessions all, HttpSession session, String network) {
        this.all = all;
        this.session = session;
        this.network = network;
    }

    static @Nullable Stranger of(HttpSession session) {
        return session.getAttribute(KEY) instanceof Stranger stranger ? stranger : null;
    }

    /** Begins to count. */
    void arrive() {
        session.setAttribute(KEY, this);
    }

    /** Is a stranger no longer. */
    static void leave(HttpSession session) {
        session.removeAttribute(KEY);
    }

    String network() {
        return network;
    }

    /** What it costs: its screens, or itself. */
    int weight() {
        return Math.max(1, screens.get());
    }

    void screenOpened() {
        screens.incrementAndGet();
        all.makeRoom(this);
    }

    void screenClosed() {
        screens.decrementAndGet();
    }

    /** When it was last heard of; a session that is over, long ago. */
    long heard() {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException over) {
            return 0;
        }
    }

    /** Ends the session, unless somebody has signed in to it in the meantime. */
    void end() {
        if (SessionPerson.of(session).isEmpty()) {
            try {
                session.invalidate();
            } catch (IllegalStateException over) {
                // by itself, in the meantime
            }
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        all.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.remove(this);
    }
}
