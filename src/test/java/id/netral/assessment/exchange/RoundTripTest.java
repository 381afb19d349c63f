package id.netral.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.exchange.common.ReadQuestion;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionCheck;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 500 mixed questions come back from every format as they went, but for what the format says it cannot carry. */
class RoundTripTest {

    private static final int COUNT = 500;
    private static final Set<Type> ALL = EnumSet.allOf(Type.class);
    private static final Set<Type> MOODLE =
            EnumSet.complementOf(EnumSet.of(Type.VERDICT, Type.MARK_CHAT, Type.MARK_PICTURE));
    private static final Set<Type> GIFT =
            EnumSet.of(Type.SINGLE, Type.MULTIPLE, Type.TRUE_FALSE, Type.MATCHING, Type.NUMERIC, Type.SHORT_TEXT);
    private static final Pattern NOT_IN_GIFT_TAGS = Pattern.compile("[<>`\\\\]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void fiveHundredMixedQuestionsComeBack(ExchangeFormat format) throws IOException {
        var questions = MixedQuestions.of(COUNT, 20261123);
        assertThat(questions)
                .allSatisfy(question -> assertThat(QuestionCheck.of(question)).isEmpty());
        var expected = new Expected(format);
        var carried = questions.stream()
                .filter(question -> types(format).contains(question.type()))
                .map(expected::afterwards)
                .toList();

        var file = folder.resolve("soal" + format.extension());
        List<Loss> losses;
        try (var out = Files.newOutputStream(file)) {
            losses = format.converter().write(questions, out);
        }
        var read = format.converter().read(file, file.getFileName().toString());

        assertThat(read.faults()).isEmpty();
        assertThat(read.losses()).isEmpty();
        var definitions =
                read.questions().stream().map(ReadQuestion::definition).toList();
        for (var n = 0; n < Math.min(definitions.size(), carried.size()); n++) {
            assertThat(definitions.get(n)).isEqualTo(carried.get(n));
        }
        assertThat(definitions).hasSameSizeAs(carried);
        assertThat(losses).containsExactlyInAnyOrderElementsOf(expected.losses(questions));
    }

    @ParameterizedTest
    @EnumSource(ExchangeFormat.class)
    void controlCharactersAndOuterBlanksAreLostButListed(ExchangeFormat format) throws IOException {
        var question = MixedQuestions.plain("kendali");
        var odd = new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                " Ada\u0000 \u0007bel\uD800 ",
                question.body(),
                question.feedback(),
                question.articles(),
                question.labels());
        var file = folder.resolve("soal" + format.extension());
        try (var out = Files.newOutputStream(file)) {
            assertThat(format.converter().write(List.of(odd), out))
                    .containsExactly(Loss.of("kendali", "stem", "exchange.loss.characters"));
        }
        var read = format.converter().read(file, file.getFileName().toString());
        assertThat(read.questions())
                .singleElement()
                .satisfies(found -> assertThat(found.definition().stem()).isEqualTo("Ada bel"));
    }

    private static Set<Type> types(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> GIFT;
            case MOODLE_XML -> MOODLE;
            default -> ALL;
        };
    }

    /** What the format's documentation promises, worked out again from the questions. */
    private record Expected(ExchangeFormat format) {

        QuestionDefinition afterwards(QuestionDefinition question) {
            return format == ExchangeFormat.GIFT ? inGift(question) : question;
        }

        private static QuestionDefinition inGift(QuestionDefinition question) {
            var body = switch (question.body()) {
                case Matching matching ->
                    new Matching(
                            matching.prompts().stream()
                                    .map(prompt -> new Prompt(prompt.text().replace("->", "→"), prompt.option()))
                                    .toList(),
                            matching.options(),
                            matching.credit());
                case ShortText text ->
                    new ShortText(text.accepted().stream()
                            .map(form -> form.replace("->", "→"))
                            .toList());
                case Numeric number
                when number.unit() != null
                        && NOT_IN_GIFT_TAGS.matcher(number.unit()).find() ->
                    new Numeric(number.value(), number.tolerance(), null);
                default -> question.body();
            };
            var labels = question.labels();
            var tags = labels.tags().stream()
                    .filter(tag -> !NOT_IN_GIFT_TAGS.matcher(tag).find())
                    .toList();
            return new QuestionDefinition(
                    question.code(),
                    question.topic(),
                    question.difficulty(),
                    question.stem(),
                    body,
                    question.feedback(),
                    question.articles(),
                    new Labels(labels.phase(), labels.reviewOn(), tags));
        }

        Set<Loss> losses(List<QuestionDefinition> questions) {
            var losses = new LinkedHashSet<Loss>();
            questions.forEach(question -> losses.addAll(losses(question)));
            return losses;
        }

        private List<Loss> losses(QuestionDefinition question) {
            var losses = new ArrayList<Loss>();
            if (!types(format).contains(question.type())) {
                losses.add(Loss.of(
                        question.code(),
                        "type",
                        "exchange.loss.type",
                        format == ExchangeFormat.GIFT ? "GIFT" : "Moodle XML"));
                return losses;
            }
            var qti = format == ExchangeFormat.QTI_21 || format == ExchangeFormat.QTI_30;
            if (qti && question.type() == Type.MARK_PICTURE) {
                losses.add(Loss.of(question.code(), "picture", "exchange.loss.pictureFile"));
            }
            if (format == ExchangeFormat.EXCEL && question.type() == Type.MARK_PICTURE) {
                losses.add(Loss.of(question.code(), "picture", "exchange.loss.pictureFile"));
            }
            if (format == ExchangeFormat.GIFT && !inGift(question).equals(question)) {
                giftLosses(question, losses);
            }
            return losses;
        }

        private static void giftLosses(QuestionDefinition question, List<Loss> losses) {
            var after = inGift(question);
            if (!after.labels().equals(question.labels())) {
                losses.add(Loss.of(question.code(), "tags", "exchange.loss.tagCharacters"));
            }
            if (!after.body().equals(question.body())) {
                losses.add(
                        switch (question.type()) {
                            case NUMERIC -> Loss.of(question.code(), "unit", "exchange.loss.tagCharacters");
                            case MATCHING -> Loss.of(question.code(), "pairs", "exchange.loss.arrow");
                            default -> Loss.of(question.code(), "accepted", "exchange.loss.arrow");
                        });
            }
        }
    }
}
