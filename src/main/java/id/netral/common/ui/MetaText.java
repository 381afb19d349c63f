package id.netral.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Small text that says more of what stands above or beside it; not to be seen when blank. */
public final class MetaText extends Composite<Span> {

    /** A blank text may come where there is nothing to say. */
    public MetaText(String text) {
        getContent().setText(text);
        getContent().addClassName("meta");
        setVisible(!text.isBlank());
    }
}
