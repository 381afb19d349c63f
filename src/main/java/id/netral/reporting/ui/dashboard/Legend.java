package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.reporting.CompletionState;
import java.io.Serial;

/** What the colours of the bars mean. */
final class Legend extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    Legend() {
        getContent().addClassName("dash-legend");
        getContent().getElement().setAttribute("aria-hidden", "true"); // the table's headers say the same
        add("done", CompletionState.SELESAI.key());
        add("running", CompletionState.SEDANG_BERJALAN.key());
        add("rest", CompletionState.BELUM_MULAI.key());
        add("late", "dashboard.overdue");
    }

    private void add(String kind, String key) {
        var word = new Span(getTranslation(key));
        word.addClassName("dash-key-" + kind);
        getContent().add(word);
    }
}
