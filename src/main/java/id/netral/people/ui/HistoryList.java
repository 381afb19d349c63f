package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.people.FactChange;
import id.netral.people.HistoryEntry;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, latest day first, in words. */
final class HistoryList extends Composite<OrderedList> {

    private final ZoneId zone;

    HistoryList(List<HistoryEntry> entries, ZoneId zone) {
        this.zone = zone;
        getContent().addClassNames("history-list", "fact-history");
        entries.forEach(entry -> getContent().add(new ListItem(entry(entry))));
    }

    private Component entry(HistoryEntry entry) {
        var day = new Span(getTranslation("history.from", Formats.date(entry.from(), getLocale())));
        day.addClassName("history-day");
        var head = new Div(day);
        head.addClassName("row");
        if (entry.planned()) {
            head.add(new StatusBadge(getTranslation("history.planned"), Tone.PROGRESS));
        }
        var block = new Div(head);
        block.addClassName("row-lines");
        if (entry.begins()) {
            block.add(new Paragraph(getTranslation("history.begins")));
        }
        entry.changes().forEach(change -> block.add(new Paragraph(sentence(change))));
        var recorded = new Paragraph(recorded(entry));
        recorded.addClassName("meta");
        block.add(recorded);
        return block;
    }

    private String sentence(FactChange change) {
        return switch (change.fact()) {
            case "ENDED" -> getTranslation("history.ended");
            case "MERGED" -> getTranslation("history.merged", words(change.after()));
            case "ACTIVE", "OPD" -> getTranslation("history." + change.fact() + "." + change.after());
            case "COUNTING" ->
                change.after() == null
                        ? getTranslation("history.counting-own")
                        : getTranslation("history.counting", change.after());
            default ->
                getTranslation(
                        "history.change",
                        getTranslation("history.fact." + change.fact()),
                        value(change, change.before()),
                        value(change, change.after()));
        };
    }

    private String value(FactChange change, @Nullable String word) {
        return change.coded() && word != null ? getTranslation("employee.kind." + word) : words(word);
    }

    private static String words(@Nullable String word) {
        return word == null ? "–" : word;
    }

    private String recorded(HistoryEntry entry) {
        var who = entry.byImport()
                ? getTranslation("history.by-import", words(entry.by()))
                : entry.by() == null ? getTranslation("history.by-system") : entry.by();
        var when = getTranslation("history.recorded", Formats.dateTime(entry.recordedAt(), zone, getLocale()), who);
        return entry.reason() == null ? when : when + " " + getTranslation("history.reason", entry.reason());
    }
}
