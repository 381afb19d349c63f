package id.netral.question;

import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what is wrong with a question, alike for content packs, imported files and the editor. */
public final class QuestionCheck {

    /** Longest stem and feedback, characters. */
    public static final int LONGEST_TEXT = 2_000;

    /** Longest option, prompt, step, word, message or label, characters. */
    public static final int LONGEST_OPTION = 500;

    /** Most options, prompts, steps, gaps, messages or spots. */
    public static final int MOST_PARTS = 12;

    private static final int MOST_MESSAGES = 30;
    private static final Pattern GAP = Pattern.compile("\\[\\[([0-9]{1,2})]]");

    private final List<Problem> problems = new ArrayList<>();

    private QuestionCheck() {}

    /**
     * Something wrong.
     *
     * @param field name of the part as in {@code quiz.yaml}
     * @param key translation key, {@code fault.…}
     */
    public record Problem(String field, String key, List<Object> arguments) {}

    /** What is wrong with the question, empty when nothing is. Whether its articles exist is not looked at. */
    public static List<Problem> of(QuestionDefinition question) {
        var check = new QuestionCheck();
        check.text("stem", question.stem(), LONGEST_TEXT);
        check.text("feedback", question.feedback(), LONGEST_TEXT);
        check.body(question.body(), question.stem());
        return List.copyOf(check.problems);
    }

    private void body(QuestionBody body, String stem) {
        switch (body) {
            case Choice choice -> choice(choice);
            case Matching matching -> matching(matching);
            case Ordering ordering -> parts("steps", ordering.steps(), 3, MOST_PARTS);
            case Gaps gaps -> gaps(gaps, stem);
            case Numeric numeric -> numeric(numeric);
            case ShortText shortText -> parts("accepted", shortText.accepted(), 1, MOST_PARTS);
            case VerdictAndReason verdict -> reasons(verdict);
            case MarkChat chat -> chat(chat);
            case MarkPicture picture -> picture(picture);
        }
    }

    private void choice(Choice choice) {
        if (choice.type() == Type.TRUE_FALSE) {
            if (choice.options().size() != 2 || right(choice.options()) != 1) {
                problem("answer", "fault.noRightAnswer");
            }
            return;
        }
        parts("options", choice.options().stream().map(Option::text).toList(), 2, MOST_PARTS);
        var right = right(choice.options());
        if (right == 0) {
            problem("options", "fault.noRightAnswer");
        } else if (choice.type() == Type.SINGLE && right > 1) {
            problem("options", "fault.severalRightAnswers", right);
        } else if (choice.type() == Type.MULTIPLE && right == choice.options().size()) {
            problem("options", "fault.noWrongAnswer");
        }
    }

    private void reasons(VerdictAndReason verdict) {
        parts("options", verdict.reasons().stream().map(Option::text).toList(), 2, MOST_PARTS);
        var right = right(verdict.reasons());
        if (right != 1) {
            problem("options", right == 0 ? "fault.noRightAnswer" : "fault.severalRightAnswers", right);
        }
    }

    private void matching(Matching matching) {
        parts("pairs", matching.prompts().stream().map(Prompt::text).toList(), 2, MOST_PARTS);
        parts("pairs", matching.options(), 2, MOST_PARTS);
        keyed(
                "pairs",
                matching.prompts().stream().map(Prompt::option),
                matching.options().size());
    }

    private void gaps(Gaps gaps, String stem) {
        var marked = GAP.matcher(stem)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        var expected = IntStream.rangeClosed(1, gaps.gaps().size()).boxed().toList();
        if (gaps.gaps().isEmpty() || !marked.stream().sorted().toList().equals(expected)) {
            problem("stem", "fault.gapMarks", gaps.gaps().size());
        }
        parts("gaps", gaps.words(), 2, 2 * MOST_PARTS);
        keyed("gaps", gaps.gaps().stream(), gaps.words().size());
    }

    private void keyed(String field, Stream<Integer> key, int options) {
        if (key.anyMatch(index -> index < 0 || index >= options)) {
            problem(field, "fault.noRightAnswer");
        }
    }

    private void numeric(Numeric numeric) {
        if (numeric.tolerance().signum() < 0) {
            problem("tolerance", "fault.tolerance");
        }
    }

    private void chat(MarkChat chat) {
        var messages = chat.messages();
        if (messages.size() < 3 || messages.size() > MOST_MESSAGES) {
            problem("messages", "fault.parts", 3, MOST_MESSAGES);
        }
        messages.forEach(message -> text("messages", message.text(), LONGEST_OPTION));
        messages.forEach(message -> text("messages", message.sender(), 60));
        marks("messages", messages.stream().map(Message::offending).toList());
    }

    private void picture(MarkPicture picture) {
        text("alt", picture.alt(), LONGEST_OPTION);
        text("picture", picture.picture(), 80);
        parts("spots", picture.spots().stream().map(Spot::label).toList(), 2, MOST_PARTS);
        marks("spots", picture.spots().stream().map(Spot::offending).toList());
        if (picture.spots().stream().anyMatch(QuestionCheck::outside)) {
            problem("spots", "fault.spotOutside");
        }
    }

    private static boolean outside(Spot spot) {
        return spot.x() < 0
                || spot.y() < 0
                || spot.width() < 1
                || spot.height() < 1
                || spot.x() + spot.width() > 100
                || spot.y() + spot.height() > 100;
    }

    private void marks(String field, List<Boolean> offending) {
        if (!offending.contains(true)) {
            problem(field, "fault.noRightAnswer");
        } else if (!offending.contains(false)) {
            problem(field, "fault.noWrongAnswer");
        }
    }

    private void parts(String field, List<String> texts, int least, int most) {
        if (texts.size() < least || texts.size() > most) {
            problem(field, "fault.parts", least, most);
        }
        texts.forEach(text -> text(field, text, LONGEST_OPTION));
        if (new HashSet<>(texts).size() < texts.size()) {
            problem(field, "fault.optionTwice");
        }
    }

    private void text(String field, String text, int longest) {
        if (text.isBlank()) {
            problem(field, "fault.partEmpty", field);
        } else if (text.length() > longest) {
            problem(field, "fault.partLong", field, longest);
        }
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option::correct).count();
    }

    private void problem(String field, String key, Object... arguments) {
        var problem = new Problem(field, key, List.of(arguments));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
