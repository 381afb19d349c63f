package id.netral.reminder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.reminder.OwnReminders;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** What one was reminded of, when, why, and who else was told. */
@Route("pengingat")
@RolesAllowed(Role.Names.PESERTA)
@StyleSheet("context://css/messaging.css")
class OwnRemindersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "tenggat-netral.ics";

    private final transient OwnReminders reminders;
    private final transient CurrentUser currentUser;

    OwnRemindersView(OwnReminders reminders, CurrentUser currentUser) {
        this.reminders = reminders;
        this.currentUser = currentUser;
        addClassNames("reminders", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("reminder.mine.lead")));
        if (currentUser.require().employeeId().isEmpty()) {
            add(nothing());
            return;
        }
        var mine = new ReminderList(reminders::aboutMe, this, false);
        var people = new ReminderList(reminders::aboutMyPeople, this, true);
        add(mine.isEmpty() ? nothing() : mine);
        if (!people.isEmpty()) {
            add(people);
        }
        add(new LadderCard(reminders.ladder(), calendar()));
    }

    private EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.BELL_O, getTranslation("reminder.mine.empty"), getTranslation("reminder.mine.empty-text"));
    }

    private Anchor calendar() {
        DownloadHandler handler = event -> {
            event.setFileName(FILE);
            event.setContentType("text/calendar; charset=UTF-8");
            event.getOutputStream().write(reminders.calendar());
        };
        var link = new Anchor();
        link.setHref(handler);
        link.getElement().setAttribute("download", FILE);
        link.addClassName("learning-action");
        link.setText(getTranslation("reminder.mine.calendar"));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reminder.mine.title");
    }
}
