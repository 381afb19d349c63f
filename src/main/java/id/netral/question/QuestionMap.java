package id.netral.question;

import static id.netral.common.source.YamlText.putUnlessNull;
import static id.netral.common.source.YamlText.word;

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
import id.netral.rules.ArticleId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A question as the mapping {@link QuestionReader} reads; what is usual is left out. */
final class QuestionMap {

    private final Map<String, Object> map = new LinkedHashMap<>();

    private QuestionMap() {}

    static Map<String, Object> of(QuestionDefinition question) {
        var written = new QuestionMap();
        written.write(question);
        return written.map;
    }

    private void write(QuestionDefinition question) {
        map.put("id", question.code());
        map.put("type", word(question.type()));
        map.put("topic", question.topic());
        map.put("difficulty", word(question.difficulty()));
        map.put("stem", question.stem());
        body(question.body());
        map.put("feedback", question.feedback());
        map.put("articles", question.articles().stream().map(ArticleId::value).toList());
        var labels = question.labels();
        var phase = labels.phase();
        putUnlessNull(map, "phase", phase == null ? null : word(phase));
        putUnlessNull(map, "review_on", labels.reviewOn());
        if (!labels.tags().isEmpty()) {
            map.put("tags", labels.tags());
        }
    }

    private void body(QuestionBody body) {
        switch (body) {
            case Choice choice when choice.type() == Type.TRUE_FALSE -> statement(choice);
            case Choice choice -> {
                map.put(
                        "options",
                        choice.options().stream().map(QuestionMap::option).toList());
                credit(
                        choice.credit(),
                        choice.type() == Type.MULTIPLE ? Credit.RIGHT_MINUS_WRONG : Credit.ALL_OR_NOTHING);
            }
            case Matching matching -> matching(matching);
            case Ordering ordering -> {
                map.put("steps", ordering.steps());
                credit(ordering.credit(), Credit.PER_PART);
            }
            case Gaps gaps -> gaps(gaps);
            case Numeric numeric -> numeric(numeric);
            case ShortText shortText -> map.put("accepted", shortText.accepted());
            case VerdictAndReason verdict -> {
                map.put("verdict", word(verdict.verdict()));
                map.put(
                        "options",
                        verdict.reasons().stream().map(QuestionMap::option).toList());
            }
            case MarkChat chat -> {
                map.put(
                        "messages",
                        chat.messages().stream().map(QuestionMap::message).toList());
                credit(chat.credit(), Credit.RIGHT_MINUS_WRONG);
            }
            case MarkPicture picture -> picture(picture);
        }
    }

    private void statement(Choice choice) {
        var options = choice.options();
        map.put("answer", options.getFirst().correct());
        putUnlessNull(map, "feedback_true", options.getFirst().feedback());
        putUnlessNull(map, "feedback_false", options.getLast().feedback());
        credit(choice.credit(), Credit.ALL_OR_NOTHING);
    }

    private void matching(Matching matching) {
        map.put(
                "pairs",
                matching.prompts().stream()
                        .map(prompt -> Map.of(
                                "prompt",
                                prompt.text(),
                                "answer",
                                matching.options().get(prompt.option())))
                        .toList());
        offered(
                matching.prompts().stream()
                        .map(Prompt::option)
                        .map(matching.options()::get)
                        .toList(),
                matching.options());
        credit(matching.credit(), Credit.PER_PART);
    }

    private void gaps(Gaps gaps) {
        var right = gaps.gaps().stream().map(gaps.words()::get).toList();
        map.put("gaps", right);
        offered(right, gaps.words());
        credit(gaps.credit(), Credit.PER_PART);
    }

    /** What else is offered; in full when the author's order is not that of the right ones followed by the others. */
    private void offered(List<String> right, List<String> all) {
        var usual = new LinkedHashSet<>(right);
        var others = all.stream().filter(word -> !usual.contains(word)).toList();
        usual.addAll(others);
        if (!List.copyOf(usual).equals(all)) {
            map.put("offered", all);
        } else if (!others.isEmpty()) {
            map.put("distractors", others);
        }
    }

    private void numeric(Numeric numeric) {
        map.put("value", numeric.value());
        map.put("tolerance", numeric.tolerance());
        putUnlessNull(map, "unit", numeric.unit());
    }

    private void picture(MarkPicture picture) {
        map.put("picture", picture.picture());
        map.put("alt", picture.alt());
        map.put("spots", picture.spots().stream().map(QuestionMap::spot).toList());
        credit(picture.credit(), Credit.RIGHT_MINUS_WRONG);
    }

    private void credit(Credit credit, Credit usual) {
        if (credit != usual) {
            map.put("credit", word(credit));
        }
    }

    private static Map<String, Object> option(Option option) {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", option.text());
        if (option.correct()) {
            map.put("correct", true);
        }
        putUnlessNull(map, "feedback", option.feedback());
        return map;
    }

    private static Map<String, Object> message(Message message) {
        var map = new LinkedHashMap<String, Object>();
        map.put("sender", message.sender());
        map.put("time", message.time());
        map.put("text", message.text());
        if (message.offending()) {
            map.put("offending", true);
        }
        putUnlessNull(map, "feedback", message.feedback());
        return map;
    }

    private static Map<String, Object> spot(Spot spot) {
        var map = new LinkedHashMap<String, Object>();
        map.put("label", spot.label());
        map.put("x", spot.x());
        map.put("y", spot.y());
        map.put("width", spot.width());
        map.put("height", spot.height());
        if (spot.offending()) {
            map.put("offending", true);
        }
        putUnlessNull(map, "feedback", spot.feedback());
        return map;
    }
}
