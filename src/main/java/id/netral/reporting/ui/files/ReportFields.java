package id.netral.reporting.ui.files;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.reporting.ReportKind;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which workbook, of which unit, about which module; laid out by the form that they stand in. */
final class ReportFields extends Div {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Select<ReportKind> kind = new Select<>();
    private final ComboBox<UnitReference> unit = new ComboBox<>();
    private final ComboBox<ModuleReference> module = new ComboBox<>();

    ReportFields(List<ReportKind> kinds, List<UnitReference> units, List<ModuleReference> modules) {
        kind.setLabel(getTranslation("report.manifest.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.setValue(kinds.getFirst());
        unit.setLabel(getTranslation("report.filter.unit"));
        unit.setPlaceholder(getTranslation("report.filter.unit.all"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitReference::name);
        unit.setClearButtonVisible(true);
        module.setLabel(getTranslation("report.filter.module"));
        module.setPlaceholder(getTranslation("report.filter.module.all"));
        module.setItems(modules);
        module.setItemLabelGenerator(ModuleReference::title);
        module.setClearButtonVisible(true);
        addClassName("fields-of-form");
        add(kind, unit, module);
    }

    ReportKind kind() {
        return kind.getValue();
    }

    @Nullable
    UnitId unit() {
        return Optional.ofNullable(unit.getValue()).map(UnitReference::id).orElse(null);
    }

    @Nullable
    ModuleId module() {
        return Optional.ofNullable(module.getValue()).map(ModuleReference::id).orElse(null);
    }
}
