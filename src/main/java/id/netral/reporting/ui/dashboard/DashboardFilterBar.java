package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.DatePickers;
import id.netral.reporting.figures.DashboardFilter;
import id.netral.reporting.ui.AsOf;
import java.io.Serial;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Which module and which day; a choice goes to its address. */
final class DashboardFilterBar extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    DashboardFilterBar(
            List<ModuleReference> modules,
            DashboardFilter shown,
            Clock agencyClock,
            Consumer<DashboardFilter> changed) {
        var module = new Select<ModuleReference>();
        module.setLabel(getTranslation("report.filter.module"));
        module.setItems(modules);
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("report.filter.module.all"));
        module.setItemLabelGenerator(item -> item == null ? getTranslation("report.filter.module.all") : item.title());
        modules.stream()
                .filter(item -> item.id().equals(shown.module()))
                .findFirst()
                .ifPresent(module::setValue);
        module.addValueChangeListener(event -> changed.accept(new DashboardFilter(
                shown.unit(), event.getValue() == null ? null : event.getValue().id(), shown.asOf())));
        var day = DatePickers.create(getTranslation("report.filter.as-of"));
        day.setHelperText(getTranslation("report.filter.as-of.hint"));
        day.setMax(LocalDate.now(agencyClock));
        day.setClearButtonVisible(true);
        if (shown.asOf() != null) {
            day.setValue(LocalDate.ofInstant(shown.asOf(), agencyClock.getZone()));
        }
        day.addValueChangeListener(event -> {
            if (!day.isInvalid()) {
                changed.accept(new DashboardFilter(
                        shown.unit(), shown.module(), AsOf.ofChoice(event.getValue(), agencyClock)));
            }
        });
        getContent().addClassNames("card", "hr-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("report.filter"));
        getContent().add(module, day);
    }
}
