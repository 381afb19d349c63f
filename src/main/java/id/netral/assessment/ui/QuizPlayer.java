package id.netral.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import id.netral.assessment.AttemptId;
import java.io.Serial;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The quiz player in the browser. It is told which attempt to play and the sentences to use; questions and answers go
 * between it and {@code /api/attempts}, not through this component.
 */
@Tag("quiz-player")
@JsModule("./quiz-player.ts")
class QuizPlayer extends Component {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Names of the sentences, keys {@code player.<name>}. */
    private static final List<String> TEXTS = List.of(
            "count",
            "number",
            "progress",
            "overview",
            "keys",
            "choose-one",
            "choose-several",
            "true-or-false",
            "true",
            "false",
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
            "signed-out",
            "sign-in",
            "outdated",
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
            "confirm-back");

    /** Plays the signed-in person's attempt. */
    QuizPlayer(AttemptId attempt) {
        getElement().setProperty("attempt", attempt.toString());
        getElement().setProperty("language", getLocale().toLanguageTag());
        getElement()
                .setPropertyMap(
                        "texts",
                        TEXTS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), name -> getTranslation("player." + name))));
    }

    /** Called once the attempt is handed in. */
    void whenSubmitted(Runnable listener) {
        getElement().addEventListener("submitted", event -> listener.run());
    }
}
