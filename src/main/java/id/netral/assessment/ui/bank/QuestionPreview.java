package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import id.netral.assessment.attempt.PlayerState;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A question as the player shows it to learners. It can be tried out; nothing is saved, and what is answered is told. */
@Tag("question-preview")
@JsModule("./question-preview.ts")
public class QuestionPreview extends Component {

    /** Names of the sentences with which any question is shown, keys {@code player.<name>}. */
    public static final List<String> TEXTS = List.of(
            "number",
            "choose-one",
            "choose-several",
            "true-or-false",
            "true",
            "false",
            "hint-matching",
            "hint-ordering",
            "hint-gaps",
            "hint-numeric",
            "hint-short-text",
            "hint-verdict",
            "hint-chat",
            "hint-picture",
            "ungraded",
            "choose",
            "gap",
            "move-up",
            "move-down",
            "moved",
            "keep-order",
            "field-number",
            "field-text",
            "verdict",
            "verdict-allowed",
            "verdict-forbidden",
            "verdict-conditional",
            "reason");

    /** Shows nothing yet. */
    public QuestionPreview() {
        var texts = new HashMap<String, String>();
        TEXTS.forEach(name -> texts.put(name, getTranslation("player." + name)));
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setPropertyMap("texts", texts);
    }

    /** Shows the question with what was answered so far. */
    public void show(PlayerState.Item item) {
        getElement().setPropertyBean("item", item);
    }

    /** Lets the keyboard go on from the question. */
    public void focus() {
        getElement().callJsFunction("focus");
    }

    /** Tells of every answer, as the player would send it. */
    public void whenAnswered(Consumer<List<String>> listener) {
        addListener(Answered.class, event -> listener.accept(event.choices()));
    }

    /** Something was answered, or taken back. */
    @DomEvent("answered")
    public static class Answered extends ComponentEvent<QuestionPreview> {

        private final transient ArrayNode choices;

        /** The choices come from the browser and may be anything. */
        public Answered(
                QuestionPreview source, boolean fromClient, @EventData("event.detail.choices") ArrayNode choices) {
            super(source, fromClient);
            this.choices = choices;
        }

        List<String> choices() {
            return choices.valueStream().map(JsonNode::asString).toList();
        }
    }
}
