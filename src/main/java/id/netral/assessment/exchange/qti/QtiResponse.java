package id.netral.assessment.exchange.qti;

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
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Something a person enters, with its key.
 *
 * @param cardinality single, multiple or ordered
 * @param base QTI's base type
 * @param mapping what each value earns, empty when only the whole key does
 * @param tolerance how far a number may be off, empty for other things
 */
record QtiResponse(
        String identifier,
        String cardinality,
        String base,
        List<String> correct,
        Map<String, Double> mapping,
        String tolerance) {

    static final String RESPONSE = "RESPONSE";
    static final String REASON = "RESPONSE_REASON";
    static final String GAP = "GAP_";

    private static final double HALF = 0.5;

    /** What the body asks for; identifiers are a letter and the part's number, 1-based. */
    static List<QtiResponse> of(QuestionBody body) {
        return switch (body) {
            case Choice choice
            when choice.type() == Type.TRUE_FALSE ->
                List.of(identifiers(
                        "single",
                        List.of(String.valueOf(choice.options().getFirst().correct())),
                        Map.of()));
            case Choice choice
            when choice.type() == Type.SINGLE ->
                List.of(identifiers("single", ids("A", flags(choice.options()), true), Map.of()));
            case Choice choice -> List.of(marked("A", flags(choice.options()), choice.credit()));
            case Matching matching -> List.of(pairs(matching));
            case Ordering ordering ->
                List.of(identifiers(
                        "ordered",
                        IntStream.rangeClosed(1, ordering.steps().size())
                                .mapToObj(n -> "S" + n)
                                .toList(),
                        Map.of()));
            case Gaps gaps -> gaps(gaps);
            case Numeric numeric -> List.of(number(numeric));
            case ShortText text -> List.of(text(text));
            case VerdictAndReason verdict -> verdict(verdict);
            case MarkChat chat ->
                List.of(marked(
                        "M", chat.messages().stream().map(Message::offending).toList(), chat.credit()));
            case MarkPicture picture ->
                List.of(marked(
                        "H", picture.spots().stream().map(Spot::offending).toList(), picture.credit()));
        };
    }

    private static QtiResponse identifiers(String cardinality, List<String> correct, Map<String, Double> mapping) {
        return new QtiResponse(RESPONSE, cardinality, "identifier", correct, mapping, "");
    }

    private static List<Boolean> flags(List<Option> options) {
        return options.stream().map(Option::correct).toList();
    }

    private static List<String> ids(String letter, List<Boolean> flags, boolean wanted) {
        return IntStream.range(0, flags.size())
                .filter(n -> flags.get(n) == wanted)
                .mapToObj(n -> letter + (n + 1))
                .toList();
    }

    private static QtiResponse marked(String letter, List<Boolean> flags, Credit credit) {
        var right = ids(letter, flags, true);
        var mapping = new LinkedHashMap<String, Double>();
        if (credit != Credit.ALL_OR_NOTHING) {
            right.forEach(id -> mapping.put(id, 1.0 / right.size()));
        }
        if (credit == Credit.RIGHT_MINUS_WRONG) {
            ids(letter, flags, false).forEach(id -> mapping.put(id, -1.0 / right.size()));
        }
        return identifiers("multiple", right, mapping);
    }

    private static QtiResponse pairs(Matching matching) {
        var prompts = matching.prompts();
        var right = IntStream.range(0, prompts.size())
                .mapToObj(n -> "P" + (n + 1) + " O" + (prompts.get(n).option() + 1))
                .toList();
        var mapping = new LinkedHashMap<String, Double>();
        if (matching.credit() != Credit.ALL_OR_NOTHING) {
            right.forEach(pair -> mapping.put(pair, 1.0 / right.size()));
        }
        return new QtiResponse(RESPONSE, "multiple", "directedPair", right, mapping, "");
    }

    private static List<QtiResponse> gaps(Gaps gaps) {
        var count = gaps.gaps().size();
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    var word = "W" + (gaps.gaps().get(n) + 1);
                    var mapping = gaps.credit() == Credit.ALL_OR_NOTHING
                            ? Map.<String, Double>of()
                            : Map.of(word, 1.0 / count);
                    return new QtiResponse(GAP + (n + 1), "single", "identifier", List.of(word), mapping, "");
                })
                .toList();
    }

    private static QtiResponse number(Numeric numeric) {
        return new QtiResponse(
                RESPONSE,
                "single",
                "float",
                List.of(numeric.value().toPlainString()),
                Map.of(),
                numeric.tolerance().toPlainString());
    }

    private static QtiResponse text(ShortText text) {
        var mapping = new LinkedHashMap<String, Double>();
        text.accepted().forEach(form -> mapping.put(form, 1.0));
        return new QtiResponse(
                RESPONSE, "single", "string", List.of(text.accepted().getFirst()), mapping, "");
    }

    private static List<QtiResponse> verdict(VerdictAndReason verdict) {
        var name = verdict.verdict().name();
        var reasons = ids("A", flags(verdict.reasons()), true);
        var mapping = new LinkedHashMap<String, Double>();
        reasons.forEach(id -> mapping.put(id, HALF));
        return List.of(
                identifiers("single", List.of(name), Map.of(name, HALF)),
                new QtiResponse(REASON, "single", "identifier", reasons, mapping, ""));
    }
}
