package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.netral.assessment.bank.QuestionCounts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which questions by how they stand, with how many there are; those to be reviewed come first. */
final class StandingBar extends Composite<Div> {

    private final Map<QuestionStanding, Button> buttons = new EnumMap<>(QuestionStanding.class);

    StandingBar(Consumer<QuestionStanding> chosen) {
        getContent().addClassName("bank-standing");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("bank.standing"));
        for (var standing : QuestionStanding.values()) {
            var button = new Button("", event -> chosen.accept(standing));
            buttons.put(standing, button);
            getContent().add(button);
        }
    }

    void show(QuestionStanding chosen, QuestionCounts counts) {
        buttons.forEach((standing, button) -> {
            button.setText(getTranslation("bank.standing." + standing, standing.count(counts)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(standing == chosen));
            button.setThemeVariant(ButtonVariant.PRIMARY, standing == chosen);
        });
    }
}
