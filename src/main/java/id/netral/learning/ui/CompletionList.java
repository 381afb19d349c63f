package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.learning.ledger.CompletionRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Completions, newest first, below the sum of hours of each year. */
final class CompletionList extends Composite<Section> {

    private final ZoneId zone;

    CompletionList(List<CompletionRecord> completions, ModuleTitles titles, ZoneId zone) {
        this.zone = zone;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("history.completions")));
        if (completions.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("history.no-completions")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("history-list");
        completions.forEach(completion -> list.add(row(completion, titles.of(completion.version()))));
        getContent().add(years(completions), list);
    }

    private Div years(List<CompletionRecord> completions) {
        var sums = completions.stream()
                .collect(Collectors.groupingBy(
                        completion -> Year.from(day(completion)),
                        () -> new TreeMap<>(Comparator.<Year>reverseOrder()),
                        Collectors.reducing(BigDecimal.ZERO, CompletionRecord::jp, BigDecimal::add)));
        var years = new Div();
        years.addClassName("row");
        sums.forEach((year, jp) -> {
            var card = new Div(
                    new Span(getTranslation("history.jp", Formats.number(jp, getLocale()))),
                    new Span(getTranslation("history.in-year", year.toString())));
            card.addClassNames("card", "year-card");
            years.add(card);
        });
        return years;
    }

    private ListItem row(CompletionRecord completion, String title) {
        var facts = new Div(new Span(Formats.date(day(completion), getLocale())));
        facts.addClassNames("meta", "history-facts");
        var score = completion.score();
        if (score != null) {
            var percent = Formats.number(score.percent(), getLocale());
            facts.add(new Span(getTranslation("history.score", getTranslation("score.percent", percent))));
        }
        facts.add(new Span(getTranslation("history.jp", Formats.number(completion.jp(), getLocale()))));
        var row = new ListItem(new H3(title), facts);
        row.addClassName("card");
        return row;
    }

    private LocalDate day(CompletionRecord completion) {
        return LocalDate.ofInstant(completion.completedAt(), zone);
    }
}
