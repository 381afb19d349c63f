package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.DatePickers;
import id.netral.people.UnitReference;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters; tells the view each change a person makes, and shows the filter the address asks for. */
final class CompletionFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE = 400;

    private final ComboBox<UnitReference> unit = new ComboBox<>();
    private final Select<ModuleReference> module = new Select<>();
    private final Select<CompletionState> state = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final DatePicker asOf;
    private final TextField search = new TextField();
    private final Button clear;
    private final Paragraph periodHint;
    private final List<UnitReference> units;
    private final List<ModuleReference> modules;
    private final Clock agencyClock;
    private @Nullable Instant moment;

    CompletionFilterBar(
            List<UnitReference> units,
            List<ModuleReference> modules,
            Clock agencyClock,
            Consumer<CompletionFilter> changed) {
        this.units = units;
        this.modules = modules;
        this.agencyClock = agencyClock;
        asOf = day("report.filter.as-of");
        asOf.setMax(LocalDate.now(agencyClock));
        asOf.setHelperText(getTranslation("report.filter.as-of.hint"));
        from = day("report.filter.from");
        to = day("report.filter.to");
        clear = new Button(getTranslation("report.filter.clear"), VaadinIcon.CLOSE_SMALL.create());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(event -> changed.accept(CompletionFilter.ALL));
        periodHint = new Paragraph(getTranslation("report.filter.period.hint"));
        periodHint.addClassName("meta");
        setUpChoices(units.size() > 1);
        Stream.<HasValue<?, ?>>of(unit, module, state, from, to, search, asOf).forEach(field -> tell(field, changed));
        getContent().addClassNames("card", "hr-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("report.filter"));
        getContent().add(search, unit, module, state, from, to, asOf, clear, periodHint);
    }

    /** Shows the filter without telling the view. */
    void show(CompletionFilter filter) {
        unit.setValue(find(units, item -> item.id().equals(filter.unit())));
        module.setValue(find(modules, item -> item.id().equals(filter.module())));
        state.setValue(filter.state());
        limit(filter);
        from.setValue(filter.from());
        to.setValue(filter.to());
        search.setValue(filter.search());
        moment = filter.asOf();
        asOf.setValue(moment == null ? null : LocalDate.ofInstant(moment, agencyClock.getZone()));
        clear.setVisible(!filter.equals(CompletionFilter.ALL));
        periodHint.setVisible(filter.from() != null || filter.to() != null);
    }

    private void setUpChoices(boolean chooseUnit) {
        unit.setLabel(getTranslation("report.filter.unit"));
        unit.setPlaceholder(getTranslation("report.filter.unit.all"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitReference::name);
        unit.setClearButtonVisible(true);
        unit.setVisible(chooseUnit);
        module.setLabel(getTranslation("report.filter.module"));
        module.setItems(modules);
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("report.filter.module.all"));
        module.setItemLabelGenerator(item -> item == null ? getTranslation("report.filter.module.all") : item.title());
        state.setLabel(getTranslation("report.filter.state"));
        state.setItems(CompletionState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("report.filter.state.all"));
        state.setItemLabelGenerator(item -> getTranslation(item == null ? "report.filter.state.all" : item.key()));
        search.setLabel(getTranslation("report.filter.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
    }

    /** A period cannot end before it begins. */
    private void limit(CompletionFilter filter) {
        from.setMax(filter.to() == null ? CompletionParameters.LATEST : filter.to());
        to.setMin(filter.from() == null ? CompletionParameters.EARLIEST : filter.from());
    }

    private void tell(HasValue<?, ?> field, Consumer<CompletionFilter> changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && !from.isInvalid() && !to.isInvalid() && !asOf.isInvalid()) {
                if (field == asOf) {
                    moment = AsOf.ofChoice(asOf.getValue(), agencyClock);
                }
                changed.accept(read());
            }
        });
    }

    private CompletionFilter read() {
        var chosenUnit = unit.getValue();
        var chosenModule = module.getValue();
        return new CompletionFilter(
                chosenUnit == null ? null : chosenUnit.id(),
                chosenModule == null ? null : chosenModule.id(),
                from.getValue(),
                to.getValue(),
                state.getValue(),
                search.getValue(),
                moment);
    }

    private static <T> @Nullable T find(List<T> items, Predicate<T> condition) {
        return items.stream().filter(condition).findFirst().orElse(null);
    }

    private DatePicker day(String label) {
        var picker = DatePickers.create(getTranslation(label));
        picker.getI18n()
                .setMinErrorMessage(getTranslation("report.filter.date.order"))
                .setMaxErrorMessage(getTranslation("report.filter.date.order"));
        picker.setMin(CompletionParameters.EARLIEST);
        picker.setMax(CompletionParameters.LATEST);
        picker.setClearButtonVisible(true);
        return picker;
    }
}
