package id.netral.assessment.exchange.gift;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.Draft;
import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.assessment.exchange.common.HtmlText;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.Numbers;
import id.netral.assessment.exchange.common.Pairs;
import id.netral.assessment.exchange.gift.GiftText.Formatted;
import id.netral.assessment.exchange.gift.GiftText.Weighted;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes apart what stands between the braces of a GIFT question. */
final class GiftAnswers {

    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final String ARROW = "->";
    private static final double ALL = 100;
    private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)\\*");

    private final Head head;
    private final Intake intake;
    private final Credit creditSaid;
    private final boolean saysCredit;

    GiftAnswers(Head head, Intake intake) {
        this.head = head;
        this.intake = intake;
        var credit = head.marks.credit();
        saysCredit = credit != null;
        creditSaid = credit == null ? Credit.ALL_OR_NOTHING : credit;
    }

    /** What stands before the braces; the stem still has its escapes. */
    record Head(Place place, String name, String topic, String format, String stem, Marks marks) {}

    void read(String text) {
        var general = GiftText.findAll(text, "####", 0);
        var feedback = general < 0 ? "" : text.substring(general + 4).strip();
        var answers = general < 0 ? text : text.substring(0, general).strip();
        var body = answers.isEmpty() ? null : body(answers);
        if (answers.isEmpty()) {
            intake.unsupported(head.place, head.name, "essay");
        } else if (body != null) {
            intake.take(new Draft(
                    head.place,
                    head.name,
                    head.topic,
                    words(head.format, head.stem),
                    body,
                    text(feedback),
                    head.marks));
        }
    }

    private @Nullable QuestionBody body(String answers) {
        if (answers.startsWith("#")) {
            return number(answers.substring(1));
        }
        var verdict = GiftText.split(answers, "#");
        var word = verdict.getFirst().strip().toUpperCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return trueFalse(TRUE.contains(word), verdict);
        }
        if (GiftText.find(answers, "~", 0) >= 0) {
            return choice(answers);
        }
        if (!answers.startsWith("=")) {
            intake.fault(head.place, "exchange.fault.giftAnswers");
            return null;
        }
        var forms = GiftText.split(answers.substring(1), "=");
        return answers.contains(ARROW) ? pairs(forms) : shortText(forms);
    }

    private Choice trueFalse(boolean right, List<String> parts) {
        var toWrong = parts.size() > 1 ? optional(parts.get(1)) : null;
        var toRight = parts.size() > 2 ? optional(parts.get(2)) : null;
        return Bodies.trueFalse(right, creditSaid, right ? toRight : toWrong, right ? toWrong : toRight);
    }

    private Choice choice(String answers) {
        var single = GiftText.find(answers, "=", 0) >= 0;
        var options = new ArrayList<Option>();
        for (var from = GiftText.find(answers, "=~", 0); from >= 0; ) {
            var next = GiftText.find(answers, "=~", from + 1);
            var part = answers.substring(from + 1, next < 0 ? answers.length() : next);
            options.add(option(part, answers.charAt(from) == '=' ? ALL : 0, single));
            from = next;
        }
        var type = single ? Type.SINGLE : Type.MULTIPLE;
        return new Choice(type, options, saysCredit ? creditSaid : Bodies.usualCredit(type));
    }

    private Option option(String part, double usual, boolean single) {
        var weighted = Weighted.of(part, usual);
        var hash = GiftText.find(weighted.rest(), "#", 0);
        var words = hash < 0 ? weighted.rest() : weighted.rest().substring(0, hash);
        var right = single ? weighted.percent() >= ALL : weighted.percent() > 0;
        if (single && !right && weighted.percent() > 0) {
            lose("options", "exchange.loss.share");
        }
        return new Option(
                text(words), right, hash < 0 ? null : optional(weighted.rest().substring(hash + 1)));
    }

    private @Nullable QuestionBody pairs(List<String> forms) {
        var pairs = new Pairs();
        for (var form : forms) {
            var arrow = form.indexOf(ARROW);
            if (arrow < 0) {
                intake.fault(head.place, "exchange.fault.giftPair");
                return null;
            }
            pairs.add(
                    text(form.substring(0, arrow)),
                    CarriedText.of(GiftText.unescaped(form.substring(arrow + 2).strip())));
        }
        return pairs.matching(saysCredit ? creditSaid : Bodies.usualCredit(Type.MATCHING), head.marks.order());
    }

    private @Nullable QuestionBody number(String text) {
        var answers = text.strip().startsWith("=") ? GiftText.split(text.strip().substring(1), "=") : List.of(text);
        if (answers.size() > 1) {
            lose("accepted", "exchange.loss.otherNumbers");
        }
        var answer = answers.stream()
                .filter(each -> Weighted.of(each, ALL).percent() >= ALL)
                .findFirst()
                .orElse(answers.getFirst());
        var parts = GiftText.split(Weighted.of(answer, ALL).rest(), "#");
        if (parts.size() > 1 && !parts.get(1).isBlank()) {
            lose("optionFeedback", "exchange.loss.answerFeedback");
        }
        var numeric = Numbers.range(GiftText.unescaped(parts.getFirst()), head.marks.unit());
        if (numeric == null) {
            intake.fault(head.place, "exchange.fault.number", CarriedText.of(parts.getFirst()));
        }
        return numeric;
    }

    private QuestionBody shortText(List<String> forms) {
        var accepted = new ArrayList<String>();
        for (var form : forms) {
            var weighted = Weighted.of(form, ALL);
            var parts = GiftText.split(weighted.rest(), "#");
            var answer = CarriedText.of(GiftText.unescaped(parts.getFirst().strip()));
            if (weighted.percent() < ALL) {
                lose("accepted", "exchange.loss.share");
            } else if (WILDCARD.matcher(answer).find()) {
                lose("accepted", "exchange.loss.wildcard");
            } else {
                accepted.add(answer.replace("\\*", "*"));
            }
            if (parts.size() > 1 && !parts.get(1).isBlank()) {
                lose("optionFeedback", "exchange.loss.answerFeedback");
            }
        }
        return new ShortText(accepted.stream().distinct().toList());
    }

    private @Nullable String optional(String raw) {
        var text = text(raw);
        return text.isEmpty() ? null : text;
    }

    /** The words of a text in its format. */
    private String text(String raw) {
        var formatted = Formatted.of(raw, head.format);
        return words(formatted.format(), formatted.rest());
    }

    private String words(String format, String raw) {
        var text = GiftText.unescaped(raw.strip());
        if (format.equals("plain") || format.equals("markdown")) {
            return CarriedText.of(text);
        }
        var html = HtmlText.of(format.equals("moodle") ? text.replace("\n", "<br>") : text);
        if (html.markup()) {
            lose("stem", "exchange.loss.markup");
        }
        if (html.media()) {
            lose("picture", "exchange.loss.media");
        }
        return html.text();
    }

    private void lose(String field, String key) {
        intake.loss(head.name, field, key);
    }
}
