package id.netral.branching;

import id.netral.branching.StoryProblem.Kind;
import id.netral.verdict.Permission;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import id.netral.verdict.Verdicts;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what a story says of its situations against the verdict rules as they are now. */
final class VerdictLint {

    private final Verdicts verdicts;

    VerdictLint(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Choices and endings whose situation the rules judge differently; none while the rules are refused. */
    Stream<StoryProblem> check(Story story) {
        if (verdicts.vocabulary().words().isEmpty()) {
            return Stream.empty();
        }
        var ofChoices = story.scenes().stream()
                .flatMap(scene -> scene.choices().stream()
                        .flatMap(choice -> choice.asked().stream()
                                .flatMap(situation -> judged(situation, choice.verdict())
                                        .map(found -> found.at(scene.id(), choice.id()))
                                        .stream())));
        var ofEndings = story.endings().stream()
                .flatMap(ending -> ending.asked().stream()
                        .flatMap(situation -> judged(situation, ending.verdict())
                                .or(() -> silentAfterwards(situation, ending))
                                .map(found -> found.at(ending.id(), null))
                                .stream()));
        return Stream.concat(ofChoices, ofEndings);
    }

    private Optional<StoryProblem> judged(Situation situation, @Nullable Permission verdict) {
        if (!verdicts.vocabulary().knows(situation)) {
            return Optional.of(StoryProblem.of(
                    Kind.SITUATION_UNREADABLE, null, null, String.join(" ", SituationWords.write(situation))));
        }
        var permission = verdicts.judge(situation).permission();
        return permission == verdict
                ? Optional.empty()
                : Optional.of(StoryProblem.of(
                        Kind.OTHER_VERDICT, null, null, permission.word().replace('_', ' ')));
    }

    private Optional<StoryProblem> silentAfterwards(Situation situation, Ending ending) {
        return ending.after() == null
                        && verdicts.beforeAndAfter(situation).after().rules().isEmpty()
                ? Optional.of(StoryProblem.of(Kind.NOTHING_AFTER, null, null))
                : Optional.empty();
    }
}
