package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.branching.Scene;
import id.netral.branching.Story;
import id.netral.branching.StoryEdit;
import id.netral.branching.StoryProblem;
import id.netral.rules.LegalRegister;
import id.netral.verdict.Verdicts;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A story laid out to be worked on: its map and list on one side, the form of what is chosen on the other. */
final class StoryDesk extends Composite<Div> {

    private final transient LegalRegister register;
    private final transient Verdicts verdicts;
    private final StoryForm.Change change;
    private final StoryGraph graph = new StoryGraph();
    private final StoryOutline outline = new StoryOutline(this::select);
    private final ProblemPanel problemPanel = new ProblemPanel(this::select);
    private final Div tools = new Div();
    private final Section form = new Section();
    private Story story;
    private List<StoryProblem> problems;
    private boolean locked;
    private @Nullable String selected;

    /** Steps of editing go to {@code change}, which answers with {@link #refresh}. */
    StoryDesk(
            LegalRegister register,
            Verdicts verdicts,
            Story story,
            List<StoryProblem> problems,
            StoryForm.Change change) {
        this.register = register;
        this.verdicts = verdicts;
        this.change = change;
        this.story = story;
        this.problems = problems;
        graph.whenChosen(this::select);
        graph.whenConnected(event -> structure(
                whole -> StoryEdit.connect(whole, event.scene(), event.choice(), event.target()), event.scene()));
        graph.whenDropped(event -> connectToNew(event.scene(), event.choice()));
        addTools();
        var list = new NativeDetails(getTranslation("story.edit.list"), outline);
        list.addClassNames("card", "story-problems");
        var left = new Div(problemPanel, tools, graph, list);
        left.addClassNames("story-desk-map", "stack");
        form.addClassNames("card", "stack", "story-desk-form");
        getContent().addClassName("story-desk");
        getContent().add(left, form);
    }

    private void addTools() {
        tools.addClassName("row");
        tools.add(
                new Button(getTranslation("story.edit.add-scene"), VaadinIcon.PLUS.create(), event -> addScene()),
                new Button(getTranslation("story.edit.add-ending"), VaadinIcon.FLAG_O.create(), event -> addEnding()),
                new Button(getTranslation("story.edit.about"), event -> select(null)));
    }

    /** Shows everything anew; what was chosen stays so if it is still there. */
    void show(Story whole, List<StoryProblem> found, boolean nobodyWrites) {
        locked = nobodyWrites;
        tools.getChildren().limit(2).forEach(button -> button.setVisible(!locked));
        refresh(whole, found);
        select(whole.has(selected) ? selected : null);
    }

    /** Shows what a step has changed, and leaves the form and the cursor in it alone. */
    void refresh(Story whole, List<StoryProblem> found) {
        story = whole;
        problems = found;
        graph.show(story, problems, selected, locked);
        outline.show(story, selected);
        problemPanel.show(story, problems);
    }

    /** Plays from what is chosen, or from the start. */
    void play() {
        var from = selected == null ? story.start() : selected;
        new PlayDialog(story, register, verdicts).open(from == null ? "" : from);
    }

    private void select(@Nullable String node) {
        selected = story.has(node) ? node : null;
        refresh(story, problems);
        form.removeAll();
        story.scene(selected).ifPresent(this::showScene);
        story.ending(selected).ifPresent(ending -> {
            form.add(heading("story.edit.ending"));
            form.add(new EndingForm(
                    ending,
                    register,
                    story.asOf(),
                    locked,
                    now -> change.make(whole -> StoryEdit.replace(whole, now))));
            form.add(actions(ending.id()));
        });
        if (selected == null) {
            form.add(heading("story.edit.about"), new StoryForm(story, locked, change));
        }
    }

    private SceneForm showScene(Scene scene) {
        var fields = new SceneForm(
                scene,
                story,
                locked,
                now -> change.make(whole -> StoryEdit.replace(whole, now)),
                now -> structure(whole -> StoryEdit.replace(whole, now), scene.id()),
                () -> addChoice(scene.id()));
        form.add(heading("story.edit.scene"), fields, actions(scene.id()));
        return fields;
    }

    private H2 heading(String key) {
        return new H2(getTranslation(key));
    }

    private Div actions(String node) {
        var row = new Div();
        row.addClassName("row");
        row.add(new Button(
                getTranslation("story.edit.play-here"),
                VaadinIcon.PLAY.create(),
                event -> new PlayDialog(story, register, verdicts).open(node)));
        if (!locked) {
            var delete = new Button(getTranslation("story.edit.remove"), event -> confirmRemoval(node));
            delete.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            row.add(delete);
        }
        return row;
    }

    private void addScene() {
        change.make(StoryEdit::addScene);
        select(StoryEdit.newestScene(story));
    }

    private void addEnding() {
        change.make(StoryEdit::addEnding);
        select(StoryEdit.newestEnding(story));
    }

    private void addChoice(String scene) {
        change.make(whole -> StoryEdit.addChoice(whole, scene));
        selected = scene;
        form.removeAll();
        story.scene(scene).map(this::showScene).ifPresent(SceneForm::focusLastChoice);
    }

    private void connectToNew(String scene, String choice) {
        change.make(whole -> {
            var more = StoryEdit.addScene(whole);
            return StoryEdit.connect(more, scene, choice, StoryEdit.newestScene(more));
        });
        select(StoryEdit.newestScene(story));
    }

    private void structure(UnaryOperator<Story> step, String node) {
        change.make(step);
        select(node);
    }

    private void confirmRemoval(String node) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("story.edit.remove-title"));
        dialog.setText(getTranslation("story.edit.remove-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("story.edit.cancel"));
        dialog.setConfirmText(getTranslation("story.edit.remove"));
        dialog.addConfirmListener(event -> {
            change.make(whole -> StoryEdit.remove(whole, node));
            select(null);
        });
        dialog.open();
    }
}
