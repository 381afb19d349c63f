package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.branching.Story;
import id.netral.branching.StoryProblem;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.util.List;
import java.util.function.Consumer;

/** What has to be put right, and what one should look at, each with the way there. */
final class ProblemPanel extends Composite<NativeDetails> {

    private final transient Consumer<String> go;

    ProblemPanel(Consumer<String> go) {
        this.go = go;
        getContent().addClassNames("card", "story-problems");
        getContent().setOpen(false);
    }

    void show(Story story, List<StoryProblem> problems) {
        var blocking =
                problems.stream().filter(problem -> problem.kind().blocks()).count();
        var summary = new Span(
                blocking == 0
                        ? new StatusBadge(getTranslation("story.edit.no-problems"), Tone.GOOD)
                        : new StatusBadge(getTranslation("story.edit.problems", blocking), Tone.WARNING));
        var advice = problems.size() - blocking;
        if (advice > 0) {
            summary.add(new StatusBadge(getTranslation("story.edit.advice", advice), Tone.NEUTRAL));
        }
        getContent().setSummary(summary);
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(item(story, problem)));
        getContent().setContent(new Div(list));
    }

    private ListItem item(Story story, StoryProblem problem) {
        var node = problem.node();
        var sentence = getTranslation(problem.kind().key(), problem.arguments().toArray());
        if (node == null) {
            return new ListItem(sentence);
        }
        var heading = story.heading(node).isBlank() ? getTranslation("story.map.untitled") : story.heading(node);
        var words = new Span(getTranslation("story.edit.problem-at", heading, sentence));
        var there = new Button(getTranslation("story.edit.go"), event -> go.accept(node));
        there.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        there.setAriaLabel(getTranslation("story.edit.go-to", heading));
        return new ListItem(words, there);
    }
}
