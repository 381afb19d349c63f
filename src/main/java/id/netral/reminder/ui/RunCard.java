package id.netral.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.reminder.ReminderRuns.Past;
import id.netral.reminder.StepCount;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When reminders last ran and what tomorrow would bring. */
final class RunCard extends Composite<Div> {

    RunCard(Optional<Past> last, List<StepCount> tomorrow, boolean canSend, ZoneId zone, @Nullable Runnable runNow) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("reminder.settings.status")));
        getContent()
                .add(new Paragraph(last.map(run -> getTranslation(
                                "reminder.settings.last-run",
                                Formats.dateTime(run.finishedAt(), zone, getLocale()),
                                run.entries(),
                                run.mails()))
                        .orElseGet(() -> getTranslation("reminder.settings.no-run"))));
        if (!canSend) {
            getContent().add(new Paragraph(getTranslation("reminder.settings.no-server")));
        }
        getContent().add(new H3(getTranslation("reminder.settings.tomorrow")));
        forecast(tomorrow.stream().filter(count -> count.people() > 0).toList());
        getContent().add(new Anchor("kotak-keluar", getTranslation("nav.outbox")));
        if (runNow != null) {
            getContent().add(new Button(getTranslation("reminder.settings.run-now"), event -> runNow.run()));
        }
    }

    private void forecast(List<StepCount> counts) {
        if (counts.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("reminder.settings.tomorrow-none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("reminder-steps");
        counts.stream()
                .map(count -> getTranslation(
                        "reminder.settings.tomorrow-line",
                        getTranslation("reminder.audience." + count.step().audience()),
                        StepWords.of(this, count.step()),
                        count.people(),
                        count.duties()))
                .forEach(line -> list.add(new ListItem(line)));
        getContent().add(list);
    }
}
