package id.netral.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word with a colour; the word alone says it too. */
public final class StatusBadge extends Composite<Span> {

    /** What the colour means. */
    public enum Tone {
        NEUTRAL,
        PROGRESS,
        GOOD,
        WARNING,
        BAD
    }

    /** Shows the text in the tone. */
    public StatusBadge(String text, Tone tone) {
        getContent().setText(text);
        getContent().addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
