package id.netral.assessment.exchange.workbook;

import static id.netral.assessment.exchange.workbook.TemplateColumn.KEY;
import static id.netral.assessment.exchange.workbook.TemplateColumn.Numbered.COMPANION;
import static id.netral.assessment.exchange.workbook.TemplateColumn.Numbered.PART;
import static id.netral.assessment.exchange.workbook.TemplateColumn.Numbered.PART_FEEDBACK;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Numbers;
import id.netral.assessment.exchange.common.Words;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts a body together from the cells of a row. */
final class TemplateBodyReader {

    private static final Pattern PAIR = Pattern.compile("([0-9]{1,2})\\s*=\\s*([0-9]{1,2})");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");
    private static final Pattern BAR = Pattern.compile("(?<!\\|)\\|(?!\\|)");
    private static final Pattern LETTER = Pattern.compile("[A-La-l]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private final TemplateRow row;
    private final BiConsumer<String, Object[]> faults;
    private boolean faulty;

    /** Faults are told as a key and its arguments. */
    TemplateBodyReader(TemplateRow row, BiConsumer<String, Object[]> faults) {
        this.row = row;
        this.faults = faults;
    }

    /** The body, null after a fault. */
    @Nullable
    QuestionBody read(Type type, Credit credit) {
        var parts = row.all(PART);
        var body = switch (type) {
            case SINGLE, MULTIPLE -> new Choice(type, options(row.get(KEY)), credit);
            case TRUE_FALSE -> trueFalse(credit);
            case MATCHING -> matching(credit);
            case ORDERING -> new Ordering(parts, credit);
            case GAPS -> new Gaps(indexes(row.get(KEY), parts.size()), parts, credit);
            case NUMERIC -> numeric();
            case SHORT_TEXT -> new ShortText(parts);
            case VERDICT -> verdict();
            case MARK_CHAT -> chat(credit);
            case MARK_PICTURE -> picture(credit);
        };
        return faulty ? null : body;
    }

    private List<Option> options(String key) {
        var parts = row.all(PART);
        var right = indexes(key, parts.size());
        return IntStream.range(0, parts.size())
                .mapToObj(n -> new Option(parts.get(n), right.contains(n), feedback(n)))
                .toList();
    }

    private Choice trueFalse(Credit credit) {
        var key = TemplateColumn.plain(row.get(KEY));
        if (!List.of("benar", "b", "true", "salah", "s", "false").contains(key)) {
            fault("exchange.fault.trueFalse", row.get(KEY));
        }
        return Bodies.trueFalse(List.of("benar", "b", "true").contains(key), credit, feedback(0), feedback(1));
    }

    private Matching matching(Credit credit) {
        var prompts = row.all(PART);
        var given = row.all(COMPANION);
        var options = given.stream().distinct().filter(text -> !text.isEmpty()).toList();
        var key = PAIR.matcher(row.get(KEY)).results().toList();
        var chosen = new ArrayList<Integer>();
        for (var n = 0; n < prompts.size(); n++) {
            chosen.add(n < given.size() ? options.indexOf(given.get(n)) : -1);
        }
        for (var pair : key) {
            var prompt = Integer.parseInt(pair.group(1)) - 1;
            var option = Integer.parseInt(pair.group(2)) - 1;
            if (prompt < 0 || prompt >= chosen.size() || option < 0 || option >= given.size()) {
                fault("exchange.fault.key", row.get(KEY), given.size());
            } else {
                chosen.set(prompt, options.indexOf(given.get(option)));
            }
        }
        if (key.isEmpty() && !row.get(KEY).isEmpty()) {
            fault("exchange.fault.pairs", row.get(KEY));
        }
        var list = new ArrayList<Prompt>();
        for (var n = 0; n < prompts.size(); n++) {
            list.add(new Prompt(prompts.get(n), chosen.get(n)));
        }
        return new Matching(list, options, credit);
    }

    private @Nullable QuestionBody numeric() {
        var unit = row.get(TemplateColumn.UNIT);
        var value = Numbers.of(point(row.get(KEY)));
        var given = row.get(TemplateColumn.TOLERANCE);
        var tolerance = Numbers.of(given.isEmpty() ? "0" : point(given));
        if (value == null || tolerance == null) {
            fault("exchange.fault.number", value == null ? row.get(KEY) : given);
            return null;
        }
        return new QuestionBody.Numeric(value, tolerance, unit.isEmpty() ? null : unit);
    }

    /** Decimals with a comma, as Indonesian writes them. */
    private static String point(String text) {
        return text.matches("[+-]?[0-9]+,[0-9]+") ? text.replace(',', '.') : text;
    }

    private @Nullable QuestionBody verdict() {
        var key = row.get(KEY);
        var cut = key.lastIndexOf(',');
        var verdict = Words.find(Words.VERDICTS, cut < 0 ? key : key.substring(0, cut));
        if (verdict.isEmpty() || cut < 0) {
            fault("exchange.fault.verdict", key);
            return null;
        }
        return new VerdictAndReason(verdict.get(), options(key.substring(cut + 1)));
    }

    private MarkChat chat(Credit credit) {
        var texts = row.all(PART);
        var marked = indexes(row.get(KEY), texts.size());
        var messages = new ArrayList<Message>();
        for (var n = 0; n < texts.size(); n++) {
            var companion = BAR.split(row.get(COMPANION, n + 1), 2);
            messages.add(new Message(
                    companion[0].replace("||", "|").strip(),
                    companion.length < 2 ? "" : companion[1].replace("||", "|").strip(),
                    texts.get(n),
                    marked.contains(n),
                    feedback(n)));
        }
        return new MarkChat(messages, credit);
    }

    private MarkPicture picture(Credit credit) {
        var labels = row.all(PART);
        var marked = indexes(row.get(KEY), labels.size());
        var spots = new ArrayList<Spot>();
        for (var n = 0; n < labels.size(); n++) {
            var place = SEPARATOR.split(row.get(COMPANION, n + 1).replace("%", ""));
            if (place.length != 4 || !List.of(place).stream().allMatch(each -> each.matches("[0-9]{1,3}"))) {
                fault("exchange.fault.spot", n + 1, row.get(COMPANION, n + 1));
                continue;
            }
            spots.add(new Spot(
                    labels.get(n),
                    Integer.parseInt(place[0]),
                    Integer.parseInt(place[1]),
                    Integer.parseInt(place[2]),
                    Integer.parseInt(place[3]),
                    marked.contains(n),
                    feedback(n)));
        }
        return new MarkPicture(row.get(TemplateColumn.PICTURE), row.get(TemplateColumn.ALT), spots, credit);
    }

    private @Nullable String feedback(int index) {
        var text = row.get(PART_FEEDBACK, index + 1);
        return text.isEmpty() ? null : text;
    }

    /** {@code 1, 3} or {@code A, C} as 0-based indexes. */
    private List<Integer> indexes(String key, int parts) {
        var indexes = new ArrayList<Integer>();
        for (var each : SEPARATOR.split(key.strip())) {
            var index = NUMBER.matcher(each).matches()
                    ? Integer.parseInt(each) - 1
                    : LETTER.matcher(each).matches() ? Character.toUpperCase(each.charAt(0)) - 'A' : -1;
            if (index < 0 || index >= parts) {
                fault("exchange.fault.key", key, parts);
                return List.of();
            }
            indexes.add(index);
        }
        return indexes;
    }

    private void fault(String key, Object... arguments) {
        faulty = true;
        faults.accept(key, arguments);
    }
}
