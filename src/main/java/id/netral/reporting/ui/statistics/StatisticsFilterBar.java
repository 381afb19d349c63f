package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.catalog.ModuleReference;
import java.io.Serial;
import java.util.List;

/** Which module and which attempts; a choice goes to its address. */
final class StatisticsFilterBar extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    StatisticsFilterBar(List<ModuleReference> modules, ModuleReference shown, boolean every) {
        var module = new Select<ModuleReference>();
        module.setLabel(getTranslation("stats.module"));
        module.setItems(modules);
        module.setItemLabelGenerator(ModuleReference::title);
        module.setValue(shown);
        module.addValueChangeListener(event -> open(event.getValue(), every));
        var all = new Checkbox(getTranslation("stats.every.check"), every);
        all.addValueChangeListener(event -> open(shown, event.getValue()));
        getContent().addClassNames("card", "stats-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("report.filter"));
        getContent().add(module, all);
    }

    private static void open(ModuleReference module, boolean every) {
        UI.getCurrent().navigate(StatisticsPaths.quiz(module.slug(), false), StatisticsPaths.parameters(every));
    }
}
