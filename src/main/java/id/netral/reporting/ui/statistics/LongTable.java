package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.io.Serial;
import java.util.function.IntFunction;

/** A table that shows its first rows until all are asked for, so that a phone's screen does not become endless. */
final class LongTable extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int size;
    private final transient IntFunction<FigureTable> table;

    /** Takes what makes the table of so many rows. */
    LongTable(int first, int size, IntFunction<FigureTable> table) {
        this.size = size;
        this.table = table;
        getContent().addClassName("stack");
        show(Math.min(first, size));
    }

    private void show(int rows) {
        getContent().removeAll();
        getContent().add(table.apply(rows));
        if (rows < size) {
            var more = new Button(getTranslation("stats.more", size), event -> show(size));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(more);
        }
    }
}
