package id.netral.branching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something about a story that has to be put right, or that one should look at.
 *
 * @param node id of the scene or ending; null when it is about the story as a whole
 * @param choice id of the choice within the scene; null when it is about no single one
 * @param arguments of the sentence
 */
public record StoryProblem(
        Kind kind, @Nullable String node, @Nullable String choice, List<String> arguments) {

    /** What can be wrong. */
    public enum Kind {
        NO_TITLE,
        NO_SUMMARY,
        NO_START,
        NO_ENDING,
        ID_TWICE,
        NO_HEADING,
        NO_TEXT,
        /** A scene nothing can be done in. */
        DEAD_END,
        CHOICE_WITHOUT_TEXT,
        CHOICE_WITHOUT_CONSEQUENCE,
        CHOICE_WITHOUT_TARGET,
        CHOICE_WITHOUT_VERDICT,
        /** Other choices of the story have points. */
        CHOICE_WITHOUT_POINTS,
        /** The situation is not told in the words of the verdict rules. */
        SITUATION_UNREADABLE,
        /** The verdict rules judge the situation of the choice or ending differently. */
        OTHER_VERDICT,
        UNKNOWN_TARGET,
        UNREACHABLE,
        /** From here one goes round for ever. */
        ENDLESS,
        NO_VERDICT,
        NO_REASON,
        UNKNOWN_ARTICLE,
        UNSURE_ARTICLE,
        ARTICLE_NOT_IN_FORCE,
        NO_ARTICLE,
        /** The ending does not say how the same is judged after candidates are designated. */
        NOTHING_AFTER,
        SAME_CHOICE,
        /** Who always takes the choice written first fares too well. */
        FIRST_IS_BEST,
        /** Who always takes the longest choice fares too well. */
        LONGEST_IS_BEST,
        TOO_LONG;

        private static final Set<Kind> ADVICE =
                EnumSet.of(NO_ARTICLE, NOTHING_AFTER, SAME_CHOICE, FIRST_IS_BEST, LONGEST_IS_BEST, TOO_LONG);

        /** Whether a story with it cannot be published; the others are advice. */
        public boolean blocks() {
            return !ADVICE.contains(this);
        }

        /** Key of the sentence. */
        public String key() {
            return "story.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Keeps its own copy of the arguments. */
    public StoryProblem {
        arguments = List.copyOf(arguments);
    }

    /** The same problem at that scene or ending, and that choice. */
    StoryProblem at(String where, @Nullable String which) {
        return new StoryProblem(kind, where, which, arguments);
    }

    static StoryProblem of(Kind kind, @Nullable String node, @Nullable String choice, Object... arguments) {
        return new StoryProblem(
                kind,
                node,
                choice,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
