package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Numbered rows of fields that are added, removed and moved by buttons. */
final class RowList<R extends Component> extends Composite<Div> {

    private final List<Line> lines = new ArrayList<>();
    private final Div body = new Div();
    private final Button add;
    private final transient Runnable changed;

    /** The callback is told of rows that come, go or move; of what happens in them it is told by the rows. */
    RowList(String addText, Supplier<R> blank, Runnable changed) {
        this.changed = changed;
        add = new Button(addText, VaadinIcon.PLUS.create(), event -> {
            add(blank.get());
            changed.run();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        body.addClassName("bank-rows");
        getContent().addClassName("bank-row-list");
        getContent().add(body, add);
    }

    void add(R row) {
        var line = new Line(row);
        lines.add(line);
        body.add(line);
        number();
    }

    List<R> rows() {
        return lines.stream().map(line -> line.row).toList();
    }

    private void drop(Line line) {
        lines.remove(line);
        body.remove(line);
        number();
        add.focus();
        changed.run();
    }

    private void move(Line line, int by) {
        var place = lines.indexOf(line) + by;
        lines.remove(line);
        lines.add(place, line);
        body.addComponentAtIndex(place, line);
        number();
        (by < 0 ? line.up : line.down).focus();
        changed.run();
    }

    private void number() {
        for (var place = 0; place < lines.size(); place++) {
            lines.get(place).number(place + 1, lines.size());
        }
    }

    private final class Line extends Div {

        private final R row;
        private final Span number = new Span();
        private final Button up = button(VaadinIcon.ARROW_UP, () -> move(this, -1));
        private final Button down = button(VaadinIcon.ARROW_DOWN, () -> move(this, 1));
        private final Button remove = button(VaadinIcon.TRASH, () -> drop(this));

        Line(R row) {
            this.row = row;
            addClassName("bank-row");
            number.addClassName("bank-row-number");
            row.addClassNames("bank-row-fields");
            var buttons = new Div(up, down, remove);
            buttons.addClassName("bank-row-buttons");
            add(number, row, buttons);
        }

        private Button button(VaadinIcon icon, Runnable deed) {
            var button = new Button(icon.create(), event -> deed.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }

        void number(int place, int all) {
            number.setText(Integer.toString(place));
            up.setAriaLabel(getTranslation("bank.row.up", place));
            down.setAriaLabel(getTranslation("bank.row.down", place));
            remove.setAriaLabel(getTranslation("bank.row.remove", place));
            up.setEnabled(place > 1);
            down.setEnabled(place < all);
        }
    }
}
