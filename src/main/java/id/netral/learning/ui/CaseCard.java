package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.catalog.pack.ThinkCase;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.question.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A case to think about: choose an answer, then read the verdict and why. Nothing is recorded or sent anywhere. */
final class CaseCard extends Composite<Article> {

    private static final Map<Verdict, String> WORDS = Map.of(
            Verdict.BOLEH, "case.boleh",
            Verdict.TIDAK_BOLEH, "case.tidak-boleh",
            Verdict.BERSYARAT, "case.bersyarat");
    private static final Map<Verdict, Tone> TONES =
            Map.of(Verdict.BOLEH, Tone.GOOD, Verdict.TIDAK_BOLEH, Tone.BAD, Verdict.BERSYARAT, Tone.WARNING);

    private final transient ThinkCase thinkCase;
    private final transient List<id.netral.rules.Article> articles;
    private final Map<Verdict, Button> choices = new EnumMap<>(Verdict.class);
    private final Div answer = new Div();

    CaseCard(ThinkCase thinkCase, List<id.netral.rules.Article> articles) {
        this.thinkCase = thinkCase;
        this.articles = articles;
        var buttons = new Div();
        buttons.addClassName("case-choices");
        for (var verdict : Verdict.values()) {
            var button = new Button(text(verdict), event -> choose(verdict));
            button.getElement().setAttribute("aria-pressed", "false");
            choices.put(verdict, button);
            buttons.add(button);
        }
        answer.addClassName("case-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        var situation = new Paragraph(thinkCase.situation());
        situation.addClassName("case-situation");
        getContent().addClassNames("card", "case-card");
        getContent().add(situation, buttons, answer);
    }

    private void choose(Verdict chosen) {
        choices.forEach((verdict, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(verdict == chosen)));
        var right = thinkCase.verdict();
        var badge = new StatusBadge(text(right), TONES.getOrDefault(right, Tone.NEUTRAL));
        var word = new Paragraph(getTranslation(chosen == right ? "case.right" : "case.other"));
        word.addClassName("case-word");
        answer.removeAll();
        answer.add(word, badge, new Paragraph(thinkCase.reason()));
        if (!articles.isEmpty()) {
            answer.add(new ArticleLinks(articles));
        }
    }

    private String text(Verdict verdict) {
        return getTranslation(WORDS.getOrDefault(verdict, ""));
    }
}
