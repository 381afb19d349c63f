package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Audience.Match;
import id.netral.learning.audience.Criterion;
import java.util.ArrayList;
import java.util.List;

/** Puts a rule together line by line: who is meant, and who is not all the same. */
final class AudienceBuilder extends Composite<Div> {

    private final Select<Match> match = new Select<>();
    private final Div included = new Div();
    private final Div excluded = new Div();
    private final List<CriterionRow> criteria = new ArrayList<>();
    private final List<CriterionRow> exclusions = new ArrayList<>();
    private final transient CriterionEditors editors;
    private final transient Runnable changed;

    AudienceBuilder(CriterionEditors editors, Runnable changed) {
        this.editors = editors;
        this.changed = changed;
        match.setLabel(getTranslation("audience.match"));
        match.setItems(Match.values());
        match.setItemLabelGenerator(value -> getTranslation("audience.match." + value.name()));
        match.setValue(Match.ALL);
        match.addValueChangeListener(event -> changed.run());
        included.addClassName("criterion-rows");
        excluded.addClassName("criterion-rows");
        var except = new Span(getTranslation("audience.but-not"));
        except.addClassName("meta");
        getContent().addClassName("audience-builder");
        getContent()
                .add(
                        match,
                        included,
                        button("audience.add", () -> add(criteria, included)),
                        except,
                        excluded,
                        button("audience.add-exclusion", () -> add(exclusions, excluded)));
        add(criteria, included);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), VaadinIcon.PLUS.create(), event -> {
            action.run();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private CriterionRow add(List<CriterionRow> rows, Div place) {
        var row = new CriterionRow(editors, changed, gone -> {
            rows.remove(gone);
            place.remove(gone);
            arrange();
            changed.run();
        });
        rows.add(row);
        place.add(row);
        arrange();
        return row;
    }

    /** What joins the lines matters from the second one on. */
    private void arrange() {
        match.setVisible(criteria.size() > 1);
    }

    /** The rule; throws {@link id.netral.common.RefusedException} {@code audience.…} while it makes no sense. */
    Audience read() {
        return new Audience(match.getValue(), read(criteria), read(exclusions));
    }

    private static List<Criterion> read(List<CriterionRow> rows) {
        return rows.stream().map(CriterionRow::read).toList();
    }

    void show(Audience audience) {
        criteria.clear();
        included.removeAll();
        exclusions.clear();
        excluded.removeAll();
        match.setValue(audience.match());
        audience.criteria().forEach(criterion -> add(criteria, included).show(criterion));
        audience.exclusions().forEach(criterion -> add(exclusions, excluded).show(criterion));
    }
}
