package id.netral.reporting.ui.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.DatePickers;
import id.netral.people.UnitReference;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ui.AsOf;
import id.netral.reporting.ui.PurposeField;
import java.io.Serial;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Which workbook of whom and when; tells what was chosen when the button is pressed. */
final class ReportOrderForm extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ReportFields fields;
    private final DatePicker from;
    private final DatePicker to;
    private final DatePicker asOf;
    private final PurposeField purpose = new PurposeField();
    private final Button order;
    private final Clock agencyClock;

    ReportOrderForm(
            List<ReportKind> kinds, List<UnitReference> units, List<ModuleReference> modules, Clock agencyClock) {
        this.agencyClock = agencyClock;
        fields = new ReportFields(kinds, units, modules);
        from = day("report.filter.from");
        to = day("report.filter.to");
        asOf = day("report.filter.as-of");
        asOf.setHelperText(getTranslation("report.filter.as-of.hint"));
        asOf.setMax(LocalDate.now(agencyClock));
        order = new Button(getTranslation("files.order"));
        order.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "hr-filters", "hr-order");
        getContent().add(fields, from, to, asOf, purpose, order);
    }

    void onOrder(BiConsumer<ReportKind, CompletionFilter> listener) {
        order.addClickListener(event -> {
            if (!from.isInvalid() && !to.isInvalid() && !asOf.isInvalid()) {
                listener.accept(fields.kind(), filter());
            }
        });
    }

    /** What the workbook is wanted for. */
    String purpose() {
        return purpose.value();
    }

    private CompletionFilter filter() {
        return new CompletionFilter(
                fields.unit(),
                fields.module(),
                from.getValue(),
                to.getValue(),
                null,
                "",
                AsOf.ofChoice(asOf.getValue(), agencyClock));
    }

    private DatePicker day(String label) {
        var picker = DatePickers.create(getTranslation(label));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
