package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.html.Span;
import id.netral.learning.audience.Criterion;

/** A criterion with nothing to fill in, and a word about it. */
record PlainEditor(Span component, Criterion read) implements CriterionEditor {

    PlainEditor(String words, Criterion criterion) {
        this(new Span(words), criterion);
        component.addClassName("meta");
    }

    @Override
    public void show(Criterion criterion) {
        // there is only one
    }
}
