package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Modules in an order that can be changed, also without a mouse. */
final class ModuleOrder extends Composite<Div> {

    private final List<ModuleReference> chosen = new ArrayList<>();
    private final OrderedList rows = new OrderedList();
    private final ComboBox<ModuleReference> next = new ComboBox<>();
    private final List<ModuleReference> all;

    ModuleOrder(List<ModuleReference> all) {
        this.all = all;
        rows.addClassName("module-order");
        next.setLabel(getTranslation("path.add-module"));
        next.setItemLabelGenerator(ModuleReference::title);
        next.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                chosen.add(event.getValue());
                show();
            }
        });
        getContent().addClassName("stack");
        getContent().add(rows, next);
        show();
    }

    List<ModuleId> modules() {
        return chosen.stream().map(ModuleReference::id).toList();
    }

    void show(List<ModuleId> modules) {
        chosen.clear();
        modules.forEach(id -> all.stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .ifPresent(chosen::add));
        show();
    }

    private void show() {
        rows.removeAll();
        for (var place = 0; place < chosen.size(); place++) {
            rows.add(row(place));
        }
        next.setItems(all.stream().filter(module -> !chosen.contains(module)).toList());
    }

    private ListItem row(int place) {
        var title = chosen.get(place).title();
        var up = button(VaadinIcon.ARROW_UP, "path.up", title, () -> Collections.swap(chosen, place, place - 1));
        up.setEnabled(place > 0);
        var down = button(VaadinIcon.ARROW_DOWN, "path.down", title, () -> Collections.swap(chosen, place, place + 1));
        down.setEnabled(place < chosen.size() - 1);
        var away = button(VaadinIcon.CLOSE_SMALL, "path.remove", title, () -> chosen.remove(place));
        return new ListItem(new Span(title), up, down, away);
    }

    private Button button(VaadinIcon icon, String key, String title, Runnable change) {
        var button = new Button(icon.create(), event -> {
            change.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, title));
        return button;
    }
}
