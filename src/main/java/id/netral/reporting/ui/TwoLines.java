package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A cell with its main words above and the details below. */
final class TwoLines extends Composite<Div> {

    TwoLines(String main, String detail) {
        getContent().addClassName("hr-lines");
        getContent().add(new Span(main));
        if (!detail.isEmpty()) {
            var small = new Span(detail);
            small.addClassName("meta");
            getContent().add(small);
        }
    }
}
