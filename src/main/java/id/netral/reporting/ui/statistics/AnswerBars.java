package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.answer.AnswerDistribution;
import id.netral.assessment.answer.AnswerDistribution.Bar;
import id.netral.assessment.answer.AnswerDistribution.Part;
import id.netral.assessment.statistics.QuestionInsight;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.question.QuestionDefinition.Type;
import java.io.Serial;

/** How the question was answered: for each part, how many chose what. */
final class AnswerBars extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    AnswerBars(QuestionInsight insight) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("stats.answers")));
        var answers = insight.answers();
        if (answers == null) {
            getContent().add(new Paragraph(getTranslation("stats.answers.few")));
            return;
        }
        var lead = new Paragraph(getTranslation("stats.answers.lead", answers.answered(), answers.blank()));
        lead.addClassName("meta");
        getContent().add(lead);
        for (var place = 0; place < answers.parts().size(); place++) {
            add(answers, answers.parts().get(place), place);
        }
    }

    private void add(AnswerDistribution answers, Part part, int place) {
        var heading = heading(answers.type(), part, place);
        if (!heading.isEmpty()) {
            getContent().add(new H3(heading));
        }
        var list = new UnorderedList();
        list.addClassName("stats-answers");
        var all = answers.answered() + answers.blank();
        for (var i = 0; i < part.bars().size(); i++) {
            var bar = part.bars().get(i);
            list.add(line(bar, text(answers.type(), place, bar, i), all));
        }
        getContent().add(list);
    }

    private String heading(Type type, Part part, int place) {
        return switch (type) {
            case GAPS -> getTranslation("result.entry.gap", part.label());
            case ORDERING -> getTranslation("result.entry.place", part.label());
            case VERDICT ->
                place == 0 ? getTranslation("stats.answers.verdict") : getTranslation("stats.answers.reason");
            default -> part.label();
        };
    }

    /** Verdicts are known by their names, true and false by their order. */
    private String text(Type type, int place, Bar bar, int index) {
        if (type == Type.TRUE_FALSE) {
            return index == 0 ? getTranslation("player.true") : getTranslation("player.false");
        }
        return type == Type.VERDICT && place == 0 ? getTranslation("verdict." + bar.label()) : bar.label();
    }

    private ListItem line(Bar bar, String text, long all) {
        var share = all == 0 ? 0 : (double) bar.count() / all;
        var words = new Span(new Span(text));
        words.addClassName("stats-answer");
        if (bar.right()) {
            words.add(new StatusBadge(getTranslation("stats.answers.right"), Tone.GOOD));
        }
        var figure = new Span(getTranslation("stats.answers.count", bar.count(), FigureWords.wholePercent(share)));
        figure.addClassName("num");
        var head = new Div(words, figure);
        head.addClassName("stats-answer-head");
        var line = new ListItem(head, new ShareBar(share));
        line.addClassName(bar.right() ? "right" : "other");
        return line;
    }
}
