package id.netral.privacy.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.netral.privacy.PrivacyNotices;
import id.netral.security.CurrentUser;
import java.io.Serial;
import org.springframework.stereotype.Component;

/** Shows the notice over the first screen a person opens, whichever it is; never over a quiz under way. */
@Component
class NoticeOnEntry implements VaadinServiceInitListener {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String QUIZ = "kuis/";

    /** Remembers in the page that there is nothing left to say to the account. */
    private record Settled(long account) {}

    private final transient PrivacyNotices notices;
    private final transient CurrentUser currentUser;

    NoticeOnEntry(PrivacyNotices notices, CurrentUser currentUser) {
        this.notices = notices;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> begun.getUI().addAfterNavigationListener(this::entered));
    }

    static boolean isQuiz(String path) {
        return path.startsWith(QUIZ);
    }

    private void entered(AfterNavigationEvent event) {
        var user = currentUser.find();
        if (user.isEmpty() || isQuiz(event.getLocation().getPath())) {
            return;
        }
        var ui = UI.getCurrent();
        var settled = new Settled(user.get().accountId());
        if (settled.equals(ComponentUtil.getData(ui, Settled.class))) {
            return;
        }
        ComponentUtil.setData(ui, Settled.class, settled);
        if (notices.due()) {
            new NoticeDialog(notices::seen).open();
        }
    }
}
