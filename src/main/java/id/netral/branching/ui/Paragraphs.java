package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A text with a blank line between its paragraphs. */
final class Paragraphs extends Composite<Div> {

    Paragraphs(String text) {
        getContent().addClassName("story-text");
        text.strip().lines().reduce((one, next) -> one + "\n" + next.strip()).ifPresent(whole -> {
            for (var part : whole.split("\n{2,}")) {
                getContent().add(new Paragraph(part.replace('\n', ' ')));
            }
        });
    }
}
