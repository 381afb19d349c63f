package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.MetaText;
import id.netral.reporting.completion.CompletionRow;
import java.util.ArrayList;

/** A row on a phone. */
final class CompletionCard extends Composite<Div> {

    CompletionCard(CompletionRow row) {
        getContent().addClassName("hr-row");
        var name = new Span(row.name());
        name.addClassName("hr-row-name");
        getContent()
                .add(
                        name,
                        new CompletionBadges(row),
                        new MetaText(CompletionBadges.nip(row)),
                        new Span(row.moduleTitle()));
        getContent().add(new MetaText(row.unit()));
        var facts = facts(row);
        if (!facts.isEmpty()) {
            getContent().add(new MetaText(facts));
        }
    }

    private String facts(CompletionRow row) {
        var facts = new ArrayList<String>();
        if (row.completedOn() != null) {
            facts.add(getTranslation("report.row.completed", ShortDate.text(row.completedOn(), getLocale())));
        } else if (row.startedOn() != null) {
            facts.add(getTranslation("report.row.started", ShortDate.text(row.startedOn(), getLocale())));
        }
        if (row.score() != null) {
            facts.add(getTranslation("report.row.score", Formats.number(row.score(), getLocale())));
        }
        if (row.dueOn() != null) {
            facts.add(getTranslation("report.row.due", ShortDate.text(row.dueOn(), getLocale())));
        }
        return String.join(" · ", facts);
    }
}
