package id.netral.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import id.netral.assessment.AttemptId;
import id.netral.assessment.ui.bank.QuestionPreview;
import java.io.Serial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The quiz player in the browser. It is told which attempt to play and the sentences to use; questions and answers go
 * between it and {@code /api/attempts}, not through this component.
 */
@Tag("quiz-player")
@JsModule("./quiz-player.ts")
class QuizPlayer extends Component {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Names of the sentences beside those of the questions, keys {@code player.<name>}. */
    private static final List<String> TEXTS = List.of(
            "count",
            "progress",
            "overview",
            "keys",
            "previous",
            "next",
            "submit",
            "submitting",
            "unanswered",
            "saving",
            "saved",
            "kept",
            "unsent",
            "away",
            "retry",
            "refused",
            "signed-out",
            "sign-in",
            "understood",
            "gone",
            "loading",
            "state-open",
            "state-answered",
            "state-unsent",
            "confirm-title",
            "confirm-all",
            "confirm-open",
            "confirm-unsent",
            "confirm-back",
            "no-number",
            "still-saved",
            "flag",
            "state-part",
            "state-flagged",
            "time-left",
            "time-remaining",
            "time-up",
            "handing-in",
            "line-down",
            "waiting",
            "go-on",
            "late",
            "see-result",
            "old",
            "continue-here",
            "kept-elsewhere",
            "sign-in-title",
            "sign-in-lead",
            "later",
            "signing-in",
            "sign-in-wait",
            "confirm-final",
            "confirm-part",
            "confirm-flagged");

    /** Sentences of the sign-in screen, by the name the player knows them under. */
    private static final Map<String, String> SIGN_IN_TEXTS = Map.of(
            "sign-in-name", "login.name",
            "sign-in-password", "login.password",
            "sign-in-wrong", "login.wrong",
            "sign-in-broken", "login.broken");

    /** Plays the signed-in person's attempt. */
    QuizPlayer(AttemptId attempt) {
        getElement().setProperty("attempt", attempt.toString());
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement().setPropertyMap("texts", texts());
    }

    private Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        Stream.of(QuestionPreview.TEXTS, TEXTS)
                .flatMap(List::stream)
                .forEach(name -> texts.put(name, getTranslation("player." + name)));
        SIGN_IN_TEXTS.forEach((name, key) -> texts.put(name, getTranslation(key)));
        return texts;
    }

    /** Called once the attempt is handed in. */
    void whenSubmitted(Runnable listener) {
        getElement().addEventListener("submitted", event -> listener.run());
    }
}
