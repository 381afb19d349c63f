package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.assessment.QuizStanding;
import id.netral.common.Formats;
import java.io.Serial;

/** The test before the lessons: offered once, never asked for. */
final class PreTestCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The callback begins or continues the pre-test. */
    PreTestCard(QuizStanding quiz, Runnable start) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("pre-test.title")));
        var attempt = quiz.preTest().attempt();
        var score = quiz.preTest().score();
        if (attempt != null && score != null) {
            getContent()
                    .add(new Paragraph(getTranslation("pre-test.done", Formats.number(score.percent(), getLocale()))));
            var result = new Anchor(LearnerPaths.result(attempt), getTranslation("quiz-card.result"));
            result.addClassNames("learning-action", "learning-action-quiet");
            getContent().add(result);
            return;
        }
        getContent().add(new Paragraph(getTranslation("pre-test.offer", quiz.questions())));
        var button = new Button(getTranslation(attempt == null ? "pre-test.start" : "pre-test.resume"), event -> {
            try {
                start.run();
            } finally {
                event.getSource().setEnabled(true); // when starting failed, one may try again
            }
        });
        button.setDisableOnClick(true);
        getContent().add(button);
    }
}
