package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.rules.ArticleEdit;
import id.netral.rules.Confidence;
import id.netral.rules.Reading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** What an article said before each edit, folded away until somebody wants it. */
final class EditList extends Composite<Details> {

    private final ZoneId zone;

    EditList(List<ArticleEdit> edits, ZoneId zone) {
        this.zone = zone;
        var list = new UnorderedList();
        edits.forEach(edit -> list.add(item(edit)));
        getContent().addClassNames("card", "article-list");
        getContent().setSummaryText(getTranslation("article.history", edits.size()));
        getContent().add(list);
    }

    private ListItem item(ArticleEdit edit) {
        var when = new Span(getTranslation("article.edited-at", Formats.dateTime(edit.at(), zone, getLocale())));
        when.addClassName("article-reading-who");
        var item = new ListItem(when);
        for (var change : edit.changes()) {
            item.add(new Paragraph(getTranslation(
                    "article.edit.before",
                    getTranslation("article.field." + change.field()),
                    change.before().map(this::told).orElseGet(() -> getTranslation("article.edit.nothing")))));
        }
        edit.takenBack()
                .ifPresent(fell -> item.add(new Paragraph(getTranslation(
                        "article.edit.takenBack",
                        fell.by(),
                        Formats.date(LocalDate.ofInstant(fell.at(), zone), getLocale())))));
        return item;
    }

    private String told(Object said) {
        return switch (said) {
            case LocalDate day -> Formats.date(day, getLocale());
            case Boolean flag -> getTranslation("article.edit." + flag);
            case Confidence confidence -> getTranslation("article.edit." + confidence);
            case List<?> readings -> readings(readings);
            default -> said.toString();
        };
    }

    private String readings(List<?> readings) {
        return readings.isEmpty()
                ? getTranslation("article.edit.nothing")
                : readings.stream()
                        .map(Reading.class::cast)
                        .map(reading -> getTranslation("article.reading", reading.who(), reading.said(getLocale()))
                                + ": " + reading.says())
                        .collect(Collectors.joining(" "));
    }
}
