package id.netral.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a list says of a thing in one cell, line by line. */
public final class CellLines extends Composite<Div> {

    /** Lines of any kind. */
    public CellLines(Component... lines) {
        getContent().addClassName("cell-lines");
        getContent().add(lines);
    }

    /** A first line with smaller ones below; blank ones are not to be seen. */
    public CellLines(String first, String... more) {
        this(new Span(first));
        for (var text : more) {
            getContent().add(new MetaText(text));
        }
    }

    /** A first line: a name and what stands beside it. */
    public static Component head(String name, Component... beside) {
        var head = new Div(new Span(name));
        head.addClassName("cell-head");
        head.add(beside);
        return head;
    }
}
