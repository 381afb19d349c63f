package id.netral.authoring.packs;

import id.netral.question.BlueprintRow;
import id.netral.question.QuestionBody;
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
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.QuizDefinition;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A quiz as the package's scripts want it, keys included: a browser that scores has to know them. */
final class ScormQuestions {

    private static final List<String> TRUE_FALSE = List.of("Benar", "Salah");

    private ScormQuestions() {}

    /** With the law as the register has it: questions on unsettled articles only are asked, but not graded. */
    static Map<String, Object> quiz(QuizDefinition quiz, List<Article> articles) {
        var known = articles.stream().collect(Collectors.toMap(Article::id, Article::settled, (one, same) -> one));
        return new TreeMap<>(Map.of(
                "passMark", quiz.passMark(),
                "attempts", quiz.maxAttempts(),
                "draw", quiz.drawCount(),
                "blueprint", quiz.blueprint().stream().map(ScormQuestions::row).toList(),
                "questions",
                        quiz.questions().stream()
                                .map(question -> question(question, known))
                                .toList()));
    }

    private static Map<String, Object> row(BlueprintRow row) {
        var map = new TreeMap<String, Object>();
        map.put("draw", row.count());
        var topic = row.topic();
        if (topic != null) {
            map.put("topic", topic);
        }
        var article = row.article();
        if (article != null) {
            map.put("article", article.value());
        }
        var difficulty = row.difficulty();
        if (difficulty != null) {
            map.put("difficulty", word(difficulty));
        }
        return map;
    }

    private static Map<String, Object> question(QuestionDefinition question, Map<ArticleId, Boolean> known) {
        var map = new TreeMap<String, Object>();
        map.put("id", question.code());
        map.put("type", word(question.type()));
        map.put("topic", question.topic());
        map.put("difficulty", word(question.difficulty()));
        map.put("stem", question.stem());
        map.put("feedback", question.feedback());
        map.put("articles", question.articles().stream().map(ArticleId::value).toList());
        var settled = question.articles().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        map.put("graded", settled.isEmpty() || settled.contains(true));
        map.putAll(body(question.body()));
        return map;
    }

    private static Map<String, Object> body(QuestionBody body) {
        return switch (body) {
            case Choice choice -> options(choice);
            case Matching matching ->
                Map.of(
                        "prompts", matching.prompts().stream().map(Prompt::text).toList(),
                        "options", matching.options(),
                        "key", matching.prompts().stream().map(Prompt::option).toList(),
                        "credit", credit(matching.credit()));
            case Ordering ordering ->
                Map.of(
                        "steps", ordering.steps(),
                        "key",
                                IntStream.range(0, ordering.steps().size())
                                        .boxed()
                                        .toList(),
                        "credit", credit(ordering.credit()));
            case Gaps gaps -> Map.of("options", gaps.words(), "key", gaps.gaps(), "credit", credit(gaps.credit()));
            case Numeric numeric -> numeric(numeric);
            case ShortText text -> Map.of("accepted", text.accepted());
            case VerdictAndReason verdict ->
                Map.of(
                        "verdict", word(verdict.verdict()),
                        "options", texts(verdict.reasons()),
                        "key", verdict.reasons().stream().map(Option::correct).toList());
            case MarkChat chat ->
                Map.of(
                        "options",
                                chat.messages().stream()
                                        .map(ScormQuestions::message)
                                        .toList(),
                        "key", chat.messages().stream().map(Message::offending).toList(),
                        "credit", credit(chat.credit()));
            case MarkPicture picture -> picture(picture);
        };
    }

    private static Map<String, Object> options(Choice choice) {
        return Map.of(
                "options", choice.type() == Type.TRUE_FALSE ? TRUE_FALSE : texts(choice.options()),
                "key", choice.options().stream().map(Option::correct).toList(),
                "credit", credit(choice.credit()));
    }

    private static Map<String, Object> numeric(Numeric numeric) {
        var map = new TreeMap<String, Object>();
        map.put("value", numeric.value().toPlainString());
        map.put("tolerance", numeric.tolerance().toPlainString());
        var unit = numeric.unit();
        if (unit != null) {
            map.put("unit", unit);
        }
        return map;
    }

    private static Map<String, Object> picture(MarkPicture picture) {
        return Map.of(
                "picture", picture.picture(),
                "alt", picture.alt(),
                "spots", picture.spots().stream().map(ScormQuestions::spot).toList(),
                "key", picture.spots().stream().map(Spot::offending).toList(),
                "credit", credit(picture.credit()));
    }

    private static Map<String, Object> spot(Spot spot) {
        return Map.of(
                "label", spot.label(), "x", spot.x(), "y", spot.y(), "width", spot.width(), "height", spot.height());
    }

    private static String message(Message message) {
        return message.sender() + " (" + message.time() + "): " + message.text();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static String credit(Credit credit) {
        return word(credit);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
