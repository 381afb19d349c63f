package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.assessment.regrade.RegradePreview;
import id.netral.assessment.regrade.RegradedAttempt;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.util.Comparator;

/** Who passes, who fails and who keeps the result, those with a change first. */
final class RegradeTable extends Composite<Grid<RegradedAttempt>> {

    RegradeTable(RegradePreview preview) {
        var grid = getContent();
        grid.addClassName("bank-regrade-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::row))
                .setHeader(getTranslation("bank.regrade.people"))
                .setFlexGrow(1);
        grid.setItems(preview.attempts().stream()
                .sorted(Comparator.comparing((RegradedAttempt attempt) -> attempt.oldPassed() == attempt.newPassed())
                        .thenComparing(attempt -> !attempt.changed()))
                .toList());
    }

    private Div row(RegradedAttempt attempt) {
        var name = new Span(attempt.name());
        name.addClassName("bank-strong");
        var unit = new Span(attempt.unit());
        unit.addClassName("meta");
        var who = new Div(name, unit);
        who.addClassName("bank-card");
        var scores = new Span(getTranslation(
                "bank.regrade.scores",
                Formats.number(attempt.oldScore().percent(), getLocale()),
                Formats.number(attempt.newScore().percent(), getLocale())));
        scores.addClassName("num");
        var row = new Div(who, scores, outcome(attempt));
        row.addClassName("bank-regraded");
        return row;
    }

    private StatusBadge outcome(RegradedAttempt attempt) {
        if (attempt.oldPassed() != attempt.newPassed()) {
            return attempt.newPassed()
                    ? new StatusBadge(getTranslation("bank.regrade.passes"), Tone.GOOD)
                    : new StatusBadge(getTranslation("bank.regrade.fails"), Tone.BAD);
        }
        return new StatusBadge(
                getTranslation(attempt.newPassed() ? "bank.regrade.still-passed" : "bank.regrade.still-failed"),
                Tone.NEUTRAL);
    }
}
