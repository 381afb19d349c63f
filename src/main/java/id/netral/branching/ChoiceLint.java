package id.netral.branching;

import id.netral.branching.StoryProblem.Kind;
import id.netral.verdict.Permission;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds what is wrong with a story's choices, one by one and taken together. */
final class ChoiceLint {

    /** Share of scenes, in percent, in which the choice written first may be the best. */
    private static final int FIRST_MAY_BE_BEST = 40;

    /** Share of scenes, in percent, in which the longest choice may be the best. */
    private static final int LONGEST_MAY_BE_BEST = 60;

    /** With fewer scenes chance alone does as much. */
    private static final int FEWEST_SCENES = 5;

    private static final List<Permission> BY_WORTH =
            List.of(Permission.TIDAK_BOLEH, Permission.TANYAKAN, Permission.BERSYARAT, Permission.BOLEH);

    private final Story story;
    private final StoryLint lint;

    ChoiceLint(Story story, StoryLint lint) {
        this.story = story;
        this.lint = lint;
    }

    /**
     * Whoever always takes the choice written first, or the longest, should not fare well: shuffling hides the place of a
     * choice, but not its length.
     */
    void together() {
        var deciding = story.scenes().stream().filter(this::decides).toList();
        seldom(
                Kind.FIRST_IS_BEST,
                FIRST_MAY_BE_BEST,
                deciding,
                scene -> best(scene, scene.choices().getFirst()));
        seldom(Kind.LONGEST_IS_BEST, LONGEST_MAY_BE_BEST, deciding, this::longestIsBest);
    }

    private void seldom(Kind kind, int percent, List<Scene> deciding, Predicate<Scene> given) {
        var best = deciding.stream().filter(given).count();
        if (deciding.size() >= FEWEST_SCENES && best * 100 > (long) percent * deciding.size()) {
            lint.add(kind, null, null, best, deciding.size());
        }
    }

    private boolean decides(Scene scene) {
        return scene.choices().stream().mapToInt(this::worth).distinct().count() > 1;
    }

    private boolean longestIsBest(Scene scene) {
        var length = scene.choices().stream()
                .mapToInt(choice -> choice.text().length())
                .max()
                .orElse(0);
        return scene.choices().stream()
                .filter(choice -> choice.text().length() == length)
                .allMatch(choice -> best(scene, choice));
    }

    private boolean best(Scene scene, Choice choice) {
        return scene.choices().stream().allMatch(other -> worth(other) <= worth(choice));
    }

    private int worth(Choice choice) {
        if (story.scored()) {
            return choice.points() == null ? 0 : choice.points();
        }
        return choice.verdict() == null ? -1 : BY_WORTH.indexOf(choice.verdict());
    }

    /** The choices of one scene. */
    void of(Scene scene) {
        var ids = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var choice : scene.choices()) {
            if (!ids.add(choice.id())) {
                lint.add(Kind.ID_TWICE, scene.id(), choice.id(), choice.id());
            }
            if (!choice.text().isBlank() && !texts.add(choice.text().strip().toLowerCase(Locale.ROOT))) {
                lint.add(Kind.SAME_CHOICE, scene.id(), choice.id());
            }
            words(scene, choice);
            judgement(scene, choice);
            target(scene, choice);
        }
    }

    private void words(Scene scene, Choice choice) {
        lint.require(choice.text(), Kind.CHOICE_WITHOUT_TEXT, scene.id(), choice.id());
        lint.require(choice.consequence(), Kind.CHOICE_WITHOUT_CONSEQUENCE, scene.id(), choice.id());
        lint.limit(choice.text(), StoryLint.LONGEST_CHOICE, scene.id(), choice.id());
        lint.limit(choice.consequence(), StoryLint.LONGEST_CONSEQUENCE, scene.id(), choice.id());
    }

    private void judgement(Scene scene, Choice choice) {
        if (choice.verdict() == null) {
            lint.add(Kind.CHOICE_WITHOUT_VERDICT, scene.id(), choice.id());
        }
        if (choice.points() == null && story.scored()) {
            lint.add(Kind.CHOICE_WITHOUT_POINTS, scene.id(), choice.id());
        }
        if (choice.situation() != null && choice.asked().isEmpty()) {
            lint.add(Kind.SITUATION_UNREADABLE, scene.id(), choice.id(), choice.situation());
        }
    }

    private void target(Scene scene, Choice choice) {
        if (choice.next() == null || choice.next().isBlank()) {
            lint.add(Kind.CHOICE_WITHOUT_TARGET, scene.id(), choice.id());
        } else if (!story.has(choice.next())) {
            lint.add(Kind.UNKNOWN_TARGET, scene.id(), choice.id(), choice.next());
        }
    }
}
