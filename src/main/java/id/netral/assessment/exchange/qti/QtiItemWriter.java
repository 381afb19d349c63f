package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.gift.GiftWriter;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one question as an assessment item: declarations, body, scoring, feedback. */
final class QtiItemWriter {

    /** Marks items whose blanks are to be taken as they stand. */
    static final String TOOL = "Netral";

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String GENERAL = "general";

    private final QtiDialect dialect;
    private final QtiOut out;

    QtiItemWriter(QtiDialect dialect) {
        this.dialect = dialect;
        this.out = new QtiOut(dialect);
    }

    String write(QuestionDefinition question) {
        out.xml()
                .open(
                        dialect.element("assessmentItem"),
                        "xmlns",
                        dialect.items,
                        "xmlns:xsi",
                        XSI,
                        "xsi:schemaLocation",
                        dialect.items + " " + dialect.itemSchema,
                        "identifier",
                        question.code(),
                        "title",
                        question.code(),
                        "adaptive",
                        "false",
                        dialect.attribute("timeDependent"),
                        "false",
                        dialect.attribute("toolName"),
                        TOOL,
                        dialect.attribute("toolVersion"),
                        "1",
                        "xml:lang",
                        "id");
        var responses = QtiResponse.of(question.body());
        responses.forEach(this::declare);
        outcomes(responses);
        out.open("itemBody", "class", typeClass(question.type()));
        new QtiBodyWriter(out).write(question);
        out.close();
        process(responses);
        feedback(GENERAL, "GENERAL", question.feedback());
        var feedbacks = optionFeedback(question.body());
        feedbacks.forEach(each -> feedback(each.identifier, "FEEDBACK", each.text));
        return out.close().finish();
    }

    /** How we name the type in the body's class: {@code netral-mark-chat}. */
    static String typeClass(Type type) {
        return "netral-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void declare(QtiResponse response) {
        out.open(
                "responseDeclaration",
                "identifier",
                response.identifier(),
                "cardinality",
                response.cardinality(),
                "baseType",
                response.base());
        out.open("correctResponse");
        response.correct().forEach(value -> out.element("value", value));
        out.close();
        if (!response.mapping().isEmpty()) {
            out.open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
            response.mapping()
                    .forEach((key, value) -> out.empty(
                            "mapEntry",
                            "mapKey",
                            key,
                            "mappedValue",
                            GiftWriter.percent(value),
                            "caseSensitive",
                            response.base().equals("string") ? "false" : ""));
            out.close();
        }
        out.close();
    }

    private void outcomes(List<QtiResponse> responses) {
        out.open("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        out.open("defaultValue").element("value", "0").close().close();
        out.open("outcomeDeclaration", "identifier", "GENERAL", "cardinality", "single", "baseType", "identifier");
        out.open("defaultValue").element("value", GENERAL).close().close();
        if (hasFeedback(responses.getLast())) {
            out.empty(
                    "outcomeDeclaration",
                    "identifier",
                    "FEEDBACK",
                    "cardinality",
                    responses.getLast().cardinality(),
                    "baseType",
                    "identifier");
        }
    }

    /** What was chosen decides what is said to it: choices, reasons, messages, spots. */
    private static boolean hasFeedback(QtiResponse response) {
        return response.base().equals("identifier")
                && !response.cardinality().equals("ordered")
                && !response.identifier().startsWith(QtiResponse.GAP);
    }

    private void process(List<QtiResponse> responses) {
        out.open("responseProcessing");
        if (responses.stream().anyMatch(response -> !response.mapping().isEmpty())) {
            out.open("setOutcomeValue", "identifier", "SCORE").open("sum");
            responses.forEach(response -> out.empty("mapResponse", "identifier", response.identifier()));
            out.close().close();
        } else {
            whole(responses);
        }
        if (hasFeedback(responses.getLast())) {
            out.open("setOutcomeValue", "identifier", "FEEDBACK");
            out.empty("variable", "identifier", responses.getLast().identifier())
                    .close();
        }
        out.close();
    }

    private void whole(List<QtiResponse> responses) {
        out.open("responseCondition").open("responseIf").open("and");
        for (var response : responses) {
            if (response.tolerance().isEmpty()) {
                out.open("match");
            } else {
                var tolerance = response.tolerance() + " " + response.tolerance();
                out.open("equal", "toleranceMode", "absolute", "tolerance", tolerance);
            }
            out.empty("variable", "identifier", response.identifier());
            out.empty("correct", "identifier", response.identifier()).close();
        }
        out.close().open("setOutcomeValue", "identifier", "SCORE");
        out.element("baseValue", "1", "baseType", "float").close().close().close();
    }

    private record OptionFeedback(String identifier, String text) {}

    private static List<OptionFeedback> optionFeedback(QuestionBody body) {
        var found = new ArrayList<OptionFeedback>();
        switch (body) {
            case Choice choice
            when choice.type() == Type.TRUE_FALSE -> {
                add(found, "true", choice.options().getFirst().feedback());
                add(found, "false", choice.options().getLast().feedback());
            }
            case Choice choice ->
                number(
                        found,
                        "A",
                        choice.options().stream()
                                .map(Option::feedback)
                                .map(QtiItemWriter::given)
                                .toList());
            case VerdictAndReason verdict ->
                number(
                        found,
                        "A",
                        verdict.reasons().stream()
                                .map(Option::feedback)
                                .map(QtiItemWriter::given)
                                .toList());
            case MarkChat chat ->
                number(
                        found,
                        "M",
                        chat.messages().stream()
                                .map(Message::feedback)
                                .map(QtiItemWriter::given)
                                .toList());
            case MarkPicture picture ->
                number(
                        found,
                        "H",
                        picture.spots().stream()
                                .map(Spot::feedback)
                                .map(QtiItemWriter::given)
                                .toList());
            default -> {}
        }
        return found;
    }

    private static String given(@Nullable String feedback) {
        return feedback == null ? "" : feedback;
    }

    private static void number(List<OptionFeedback> found, String letter, List<String> texts) {
        for (var n = 0; n < texts.size(); n++) {
            add(found, letter + (n + 1), texts.get(n));
        }
    }

    private static void add(List<OptionFeedback> found, String identifier, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            found.add(new OptionFeedback(identifier, text));
        }
    }

    private void feedback(String identifier, String outcome, String text) {
        out.open("modalFeedback", "outcomeIdentifier", outcome, "identifier", identifier, "showHide", "show");
        if (dialect == QtiDialect.V30) {
            out.open("contentBody").paragraph("netral-text", text).close();
        } else {
            out.paragraph("netral-text", text);
        }
        out.close();
    }
}
