package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSummary;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.ZoneId;
import java.util.List;

/** Attempts at quizzes, newest first, each leading to its result or back into it. */
final class AttemptList extends Composite<Section> {

    private final ZoneId zone;

    AttemptList(List<AttemptSummary> attempts, ModuleTitles titles, ZoneId zone) {
        this.zone = zone;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("history.attempts")));
        if (attempts.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("history.no-attempts")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("history-list");
        attempts.forEach(attempt -> list.add(row(attempt, titles.of(attempt.version()))));
        getContent().add(list);
    }

    private ListItem row(AttemptSummary attempt, String title) {
        var submitted = attempt.submittedAt();
        var open = submitted == null;
        var link = new Anchor(
                open ? LearnerPaths.quiz(attempt.id()) : LearnerPaths.result(attempt.id()),
                attempt.purpose() == AttemptPurpose.PRE_TEST
                        ? getTranslation("history.pre-test", title)
                        : getTranslation("history.attempt", title, attempt.number()));
        var facts = new Div(
                badge(attempt),
                new Span(Formats.dateTime(submitted == null ? attempt.startedAt() : submitted, zone, getLocale())));
        facts.addClassNames("meta", "history-facts");
        var score = attempt.score();
        if (score != null) {
            var percent = Formats.number(score.percent(), getLocale());
            facts.add(new Span(getTranslation("history.score", getTranslation("score.percent", percent))));
        }
        var row = new ListItem(new H3(link), facts);
        row.addClassName("card");
        return row;
    }

    private StatusBadge badge(AttemptSummary attempt) {
        if (attempt.open()) {
            return new StatusBadge(getTranslation("history.open"), Tone.PROGRESS);
        }
        if (attempt.purpose() == AttemptPurpose.PRE_TEST) {
            return new StatusBadge(getTranslation("history.taken"), Tone.NEUTRAL);
        }
        return attempt.passed()
                ? new StatusBadge(getTranslation("history.passed"), Tone.GOOD)
                : new StatusBadge(getTranslation("history.failed"), Tone.NEUTRAL);
    }
}
