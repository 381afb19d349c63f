package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.authoring.importing.common.ImportNote;
import id.netral.authoring.importing.common.ImportNote.Weight;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ImportReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the author still has to do, what did not come over, and what came over in another form; each with its places. */
final class ReportSections extends Composite<Div> {

    private static final int MOST_PLACES = 5;
    private static final List<Weight> ORDER = List.of(Weight.TO_DO, Weight.LOST, Weight.CHANGED);

    ReportSections(ImportReport report) {
        getContent().addClassNames("stack", "import-report");
        ORDER.stream()
                .filter(weight -> !report.notes(weight).isEmpty())
                .forEach(weight -> getContent().add(section(weight, report)));
        if (report.notes().isEmpty()) {
            var all = new Paragraph(getTranslation("importing.all-came"));
            all.addClassName("card");
            getContent().add(all);
        }
    }

    private Details section(Weight weight, ImportReport report) {
        var name = weight.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var bySentence = new LinkedHashMap<String, List<ImportNote>>();
        bySentence.putAll(report.notes(weight).stream()
                .collect(Collectors.groupingBy(this::sentence, LinkedHashMap::new, Collectors.toList())));
        var list = new UnorderedList();
        bySentence.forEach((sentence, notes) -> list.add(item(sentence, notes, report)));
        var details = new Details(getTranslation("importing.report." + name, bySentence.size()), list);
        details.addClassNames("card", "import-" + name);
        details.setOpened(weight != Weight.CHANGED);
        return details;
    }

    private String sentence(ImportNote note) {
        return getTranslation(note.key(), note.arguments().toArray());
    }

    private ListItem item(String sentence, List<ImportNote> notes, ImportReport report) {
        var item = new ListItem(new Span(sentence));
        var places = notes.stream()
                .map(ImportNote::place)
                .map(this::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            var more = places.size()
                    - MOST_PLACES
                    + report.more().getOrDefault(notes.getFirst().key(), 0);
            var words = places.stream().limit(MOST_PLACES).collect(Collectors.joining(" · "));
            var line = new Div(more > 0 ? words + " · " + getTranslation("importing.place.more", more) : words);
            line.addClassName("meta");
            item.add(line);
        }
        return item;
    }

    private String place(ImportPlace place) {
        var words = place.words().isEmpty() ? "" : getTranslation("importing.place.words", place.words());
        return switch (place.kind()) {
            case FILE -> "";
            case ENTRY -> place.words();
            case ROW -> getTranslation("importing.place.row", place.number());
            case SLIDE -> getTranslation("importing.place.slide", place.number()) + words;
            case PARAGRAPH ->
                (place.page() > 0
                                ? getTranslation("importing.place.page", place.page(), place.number())
                                : getTranslation("importing.place.paragraph", place.number()))
                        + words;
        };
    }
}
