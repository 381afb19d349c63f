package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.branching.Ending;
import id.netral.verdict.Consequence;
import id.netral.verdict.Dimension;
import id.netral.verdict.Ruling;
import id.netral.verdict.Situation;
import id.netral.verdict.Verdicts;
import java.util.Optional;

/** The same step before and after candidates are designated: what the verdict rules say now, and the author's words. */
final class AfterDesignation extends Composite<Div> {

    private AfterDesignation(Ending ending, Verdicts verdicts) {
        getContent().addClassNames("card", "stack", "story-after");
        getContent().add(new H3(getTranslation("story.after")));
        answered(ending, verdicts).ifPresent(situation -> addPhases(situation, verdicts));
        var words = ending.after();
        if (words != null) {
            getContent().add(new Paragraphs(words));
        }
    }

    /** Empty when neither the rules nor the author have anything to say. */
    static Optional<AfterDesignation> of(Ending ending, Verdicts verdicts) {
        return ending.after() == null && answered(ending, verdicts).isEmpty()
                ? Optional.empty()
                : Optional.of(new AfterDesignation(ending, verdicts));
    }

    private static Optional<Situation> answered(Ending ending, Verdicts verdicts) {
        return ending.asked()
                .filter(verdicts.vocabulary()::knows)
                .filter(situation ->
                        !verdicts.beforeAndAfter(situation).after().rules().isEmpty());
    }

    private void addPhases(Situation situation, Verdicts verdicts) {
        situation
                .word(Dimension.ACT)
                .flatMap(act -> verdicts.vocabulary().find(Dimension.ACT, act))
                .map(act -> new Paragraph(getTranslation("story.after.act", act.label())))
                .ifPresent(act -> {
                    act.addClassName("meta");
                    getContent().add(act);
                });
        var both = verdicts.beforeAndAfter(situation);
        var phases = new Div();
        phases.addClassName("story-phases");
        if (!both.before().rules().isEmpty()) {
            phases.add(phase("story.after.before", both.before()));
        }
        phases.add(phase("story.after.after", both.after()));
        getContent().add(phases);
    }

    private Div phase(String key, Ruling ruling) {
        var phase = new Div(new H4(getTranslation(key)), VerdictBadge.of(ruling.permission()));
        if (ruling.condition() != null) {
            phase.add(new Span(ruling.condition()));
        } else if (ruling.consequence() != Consequence.TIDAK_ADA) {
            phase.add(new Span(getTranslation("verdict.consequence")
                    + " "
                    + getTranslation(ruling.consequence().key())));
        }
        return phase;
    }
}
