package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import id.netral.assessment.PlayerState;
import java.util.HashMap;
import java.util.List;

/** A question as the player shows it to learners. It can be tried out; nothing is saved. */
@Tag("question-preview")
@JsModule("./question-preview.ts")
class QuestionPreview extends Component {

    /** Names of the sentences, keys {@code player.<name>}. */
    private static final List<String> TEXTS = List.of(
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

    QuestionPreview() {
        var texts = new HashMap<String, String>();
        TEXTS.forEach(name -> texts.put(name, getTranslation("player." + name)));
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setPropertyMap("texts", texts);
    }

    void show(PlayerState.Item item) {
        getElement().setPropertyBean("item", item);
    }
}
