package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.branching.Choice;
import id.netral.branching.Story;
import id.netral.rules.LegalRegister;
import id.netral.verdict.Verdicts;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Plays a story from any scene as learners would, its choices in another order each time; nothing is kept. */
final class PlayDialog extends Composite<Dialog> {

    private final transient Story story;
    private final transient LegalRegister register;
    private final transient Verdicts verdicts;
    private final Div stage = new Div();
    private String from = "";
    private long seed;

    PlayDialog(Story story, LegalRegister register, Verdicts verdicts) {
        this.story = story;
        this.register = register;
        this.verdicts = verdicts;
        stage.addClassNames("story", "stack");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("story.edit.play-title"));
        dialog.addClassName("story-play");
        var hint = new Paragraph(getTranslation("story.edit.play-hint"));
        hint.addClassName("meta");
        dialog.add(hint, stage);
        dialog.getFooter()
                .add(
                        new Button(getTranslation("story.edit.play-again"), event -> begin()),
                        new Button(getTranslation("story.edit.close"), event -> dialog.close()));
    }

    void open(String node) {
        from = node;
        begin();
        getContent().open();
    }

    private void begin() {
        seed = ThreadLocalRandom.current().nextLong();
        show(from, null);
    }

    private void show(@Nullable String node, @Nullable Choice before) {
        stage.removeAll();
        var scene = story.scene(node).map(found -> found.shuffled(seed));
        var ending = story.ending(node);
        if (scene.isPresent()) {
            var panel = new ScenePanel(scene.get(), before, choice -> show(choice.next(), choice));
            stage.add(panel);
            panel.focusHeading();
        } else if (ending.isPresent()) {
            var panel = new EndingPanel(
                    ending.get(), before, register.find(ending.get().articles()), verdicts);
            stage.add(panel);
            panel.focusHeading();
        } else {
            stage.add(new Paragraph(getTranslation("story.edit.play-open")));
        }
    }
}
