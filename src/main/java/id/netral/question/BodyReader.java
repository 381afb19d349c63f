package id.netral.question;

import id.netral.common.source.YamlMap;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads what a question offers to choose from or fill in. Stand-ins take the place of what is missing. */
final class BodyReader {

    private static final int LONGEST = QuestionCheck.LONGEST_OPTION;
    private static final int MOST = QuestionCheck.MOST_PARTS;
    private static final int MOST_MESSAGES = 30;

    private final YamlMap row;
    private final Set<String> images;

    BodyReader(YamlMap row, Set<String> images) {
        this.row = row;
        this.images = images;
    }

    QuestionBody read(Type type) {
        return switch (type) {
            case SINGLE -> new Choice(type, options(), credit(Credit.ALL_OR_NOTHING));
            case MULTIPLE -> new Choice(type, options(), credit(Credit.RIGHT_MINUS_WRONG));
            case TRUE_FALSE -> statement();
            case MATCHING -> matching();
            case ORDERING -> new Ordering(texts("steps", 3, MOST), credit(Credit.PER_PART));
            case GAPS -> gaps();
            case NUMERIC -> numeric();
            case SHORT_TEXT -> new ShortText(texts("accepted", 1, MOST));
            case VERDICT -> new VerdictAndReason(row.word("verdict", Verdict.class), options());
            case MARK_CHAT -> new MarkChat(messages(), credit(Credit.RIGHT_MINUS_WRONG));
            case MARK_PICTURE -> picture();
        };
    }

    private Credit credit(Credit usual) {
        return row.has("credit") ? row.word("credit", Credit.class) : usual;
    }

    private Choice statement() {
        if (!row.has("answer")) {
            row.fault("fault.missing", "answer");
        }
        var answer = row.flag("answer");
        return new Choice(
                Type.TRUE_FALSE,
                List.of(
                        new Option("", answer, row.optionalText("feedback_true", LONGEST)),
                        new Option("", !answer, row.optionalText("feedback_false", LONGEST))),
                credit(Credit.ALL_OR_NOTHING));
    }

    private List<Option> options() {
        var texts = new HashSet<String>();
        var options = new ArrayList<Option>();
        for (var each : row.maps("options", 2, MOST)) {
            var option = new Option(
                    each.text("text", LONGEST), each.flag("correct"), each.optionalText("feedback", LONGEST));
            if (!option.text().isEmpty() && !texts.add(option.text())) {
                each.faultAt("text", "fault.optionTwice");
            }
            each.refuseOtherKeys();
            options.add(option);
        }
        return options;
    }

    private Matching matching() {
        var options = offered();
        var prompts = new ArrayList<Prompt>();
        for (var pair : row.maps("pairs", 2, MOST)) {
            var answer = pair.text("answer", LONGEST);
            options.add(answer);
            prompts.add(new Prompt(
                    pair.text("prompt", LONGEST), List.copyOf(options).indexOf(answer)));
            pair.refuseOtherKeys();
        }
        options.addAll(distractors());
        return new Matching(prompts, List.copyOf(options), credit(Credit.PER_PART));
    }

    private Gaps gaps() {
        var right = texts("gaps", 1, MOST);
        var words = offered();
        words.addAll(right);
        words.addAll(distractors());
        var all = List.copyOf(words);
        return new Gaps(right.stream().map(all::indexOf).toList(), all, credit(Credit.PER_PART));
    }

    /** Everything to choose from in the author's order, where it is given so. */
    private LinkedHashSet<String> offered() {
        var offered = new LinkedHashSet<String>();
        row.optionalList("offered").forEach(value -> offered.add(value.text(LONGEST)));
        return offered;
    }

    private List<String> distractors() {
        return row.optionalList("distractors").stream()
                .map(value -> value.text(LONGEST))
                .toList();
    }

    private Numeric numeric() {
        var value = row.decimal("value");
        if (value == null) {
            row.faultAt("value", "fault.missing", "value");
        }
        var tolerance = row.has("tolerance") ? row.decimal("tolerance") : null;
        return new Numeric(
                Objects.requireNonNullElse(value, BigDecimal.ZERO),
                Objects.requireNonNullElse(tolerance, BigDecimal.ZERO),
                row.optionalText("unit", 40));
    }

    private List<Message> messages() {
        var messages = new ArrayList<Message>();
        for (var each : row.maps("messages", 3, MOST_MESSAGES)) {
            messages.add(new Message(
                    each.text("sender", 60),
                    each.text("time", 20),
                    each.text("text", LONGEST),
                    each.flag("offending"),
                    each.optionalText("feedback", LONGEST)));
            each.refuseOtherKeys();
        }
        return messages;
    }

    private MarkPicture picture() {
        var picture = row.text("picture", 80);
        if (!picture.isEmpty() && !images.contains(picture)) {
            row.faultAt("picture", "fault.noImage", picture);
        }
        var spots = new ArrayList<Spot>();
        for (var each : row.maps("spots", 2, MOST)) {
            spots.add(new Spot(
                    each.text("label", LONGEST),
                    each.integer("x", 0, 100),
                    each.integer("y", 0, 100),
                    each.integer("width", 1, 100),
                    each.integer("height", 1, 100),
                    each.flag("offending"),
                    each.optionalText("feedback", LONGEST)));
            each.refuseOtherKeys();
        }
        return new MarkPicture(picture, row.text("alt", LONGEST), spots, credit(Credit.RIGHT_MINUS_WRONG));
    }

    private List<String> texts(String field, int least, int most) {
        return row.list(field, least, most).stream()
                .map(value -> value.text(LONGEST))
                .toList();
    }
}
