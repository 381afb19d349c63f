package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.common.RefusedException;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.AudiencePerson;
import id.netral.learning.audience.AudiencePreview;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** How many people the rule means at this moment, who the first are, and where they are. */
final class PreviewPanel extends Composite<Section> {

    private static final int FIRST = 5;

    private final transient AudienceSource source;
    private final transient Supplier<Audience> rule;
    private final Span number = new Span();
    private final Div details = new Div();
    private final Button who = new Button(getTranslation("audience.preview.who"));

    PreviewPanel(AudienceSource source, Supplier<Audience> rule) {
        this.source = source;
        this.rule = rule;
        number.addClassName("preview-number");
        number.getElement().setAttribute("role", "status");
        who.addThemeVariants(ButtonVariant.TERTIARY);
        who.addClickListener(event -> new AudienceDialog(source, rule.get()).open());
        getContent().addClassNames("card", "audience-preview");
        getContent().add(number, details, who);
        update();
    }

    /** Counts anew. */
    void update() {
        details.removeAll();
        who.setVisible(false);
        try {
            var audience = rule.get();
            show(audience, source.preview(audience));
        } catch (RefusedException unfinished) {
            number.setText(getTranslation(unfinished.key(), unfinished.arguments()));
        }
    }

    private void show(Audience audience, AudiencePreview preview) {
        number.setText(
                getTranslation(preview.exact() ? "audience.preview.people" : "audience.preview.few", preview.people()));
        if (!preview.listed()) {
            say(getTranslation("audience.preview.restricted"));
        } else if (preview.people() == 0) {
            say(getTranslation("audience.preview.nobody"));
        } else {
            say(source.people(audience, "", PageRequest.of(0, FIRST)).stream()
                    .map(AudiencePerson::name)
                    .collect(Collectors.joining(", ", "", preview.people() > FIRST ? ", …" : "")));
            say(preview.units().stream()
                    .map(unit -> getTranslation("audience.preview.unit", unit.unit(), unit.people()))
                    .collect(Collectors.joining(" · ")));
            who.setVisible(true);
        }
    }

    private void say(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("meta");
        details.add(paragraph);
    }
}
