package id.netral.reporting.ui.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.reporting.orders.ReportSchedule;
import id.netral.reporting.orders.ReportSchedule.Outcome;
import java.io.Serial;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One schedule: what, when, for whom, and who did not get the last one. */
final class ScheduleCard extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    ScheduleCard(ReportSchedule schedule, Map<Long, String> names, Runnable end) {
        var name = new Span(getTranslation(schedule.kind().key()));
        name.addClassName("hr-row-name");
        var when = getTranslation(
                "schedule.when." + schedule.rhythm().name().toLowerCase(Locale.ROOT),
                ScheduleForm.dayName(schedule.rhythm(), schedule.day(), getLocale()));
        var who = schedule.recipients().stream()
                .map(account -> names.getOrDefault(account, getTranslation("schedule.lost")))
                .collect(Collectors.joining(", "));
        var words = new Div(name, new Paragraph(when), new Paragraph(getTranslation("schedule.for", who)));
        if (schedule.ranOn() != null) {
            var last = new Paragraph(getTranslation("schedule.last", Formats.date(schedule.ranOn(), getLocale())));
            last.addClassName("meta");
            words.add(last);
        }
        getContent().addClassNames("card", "hr-export");
        getContent().add(words);
        var without = schedule.outcome().values().stream()
                .filter(Outcome.NO_RIGHT::equals)
                .count();
        if (without > 0) {
            getContent().add(new StatusBadge(getTranslation("schedule.no-right", without), Tone.WARNING));
        }
        var stop = new Button(getTranslation("schedule.end"), event -> end.run());
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(stop);
    }
}
