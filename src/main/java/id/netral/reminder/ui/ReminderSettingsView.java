package id.netral.reminder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.messaging.Outbox;
import id.netral.messaging.QuietHoursSettings;
import id.netral.reminder.ReminderRuns;
import id.netral.reminder.ReminderSettings;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** HR's settings: ladder, quiet hours, texts; and what happens tomorrow. */
@Route("atur-pengingat")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.reminder-settings", icon = "vaadin:bell-o", order = 39)
@StyleSheet("context://css/messaging.css")
class ReminderSettingsView extends Div implements HasDynamicTitle {

    private final transient ReminderRuns runs;
    private final transient ReminderSettings settings;
    private final transient QuietHoursSettings quietHours;
    private final transient Outbox outbox;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final ZoneId zone;
    private final Div status = new Div();
    private final Div ladder = new Div();

    ReminderSettingsView(
            ReminderRuns runs,
            ReminderSettings settings,
            QuietHoursSettings quietHours,
            Outbox outbox,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone) {
        this.runs = runs;
        this.settings = settings;
        this.quietHours = quietHours;
        this.outbox = outbox;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
        addClassNames("reminder-settings", "stack");
        add(new PageHeader(getPageTitle(), getTranslation("reminder.settings.lead")), status);
        showStatus();
        showLadder();
        add(ladder, quietHoursForm(), new ReminderTextForm(settings));
    }

    private void showLadder() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        ladder.removeAll();
        ladder.add(new LadderForm(
                settings.ladder(today),
                settings.planned(today),
                today,
                (steps, day) -> save(() -> {
                    settings.changeLadder(steps.get(), day);
                    showLadder();
                })));
    }

    private QuietHoursForm quietHoursForm() {
        return new QuietHoursForm(quietHours.current(), hours -> save(() -> quietHours.change(hours.get())));
    }

    private void showStatus() {
        status.removeAll();
        status.add(new RunCard(
                runs.last(),
                runs.tomorrow(),
                outbox.canSend(),
                zone,
                currentUser.require().has(Role.ADMIN) ? this::runNow : null));
    }

    private void runNow() {
        try {
            runs.runNow();
            Notices.success(getTranslation("reminder.settings.run-started"));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void save(Runnable change) {
        try {
            change.run();
            Notices.success(getTranslation("reminder.settings.saved"));
            showStatus();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.reminder-settings");
    }
}
