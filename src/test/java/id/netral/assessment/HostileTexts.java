package id.netral.assessment;

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
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts that would run if any screen took them for markup or code, and questions made of them. */
public final class HostileTexts {

    private static final List<Type> TYPES = List.of(Type.values());

    private final List<String> texts;
    private int next;

    private HostileTexts(List<String> texts) {
        this.texts = texts;
    }

    /** One a line in {@code hostile-texts.txt}; each sets {@code window.__xss} or opens a dialog when run. */
    public static List<String> all() {
        try (var file = Objects.requireNonNull(HostileTexts.class.getResourceAsStream("/hostile-texts.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Questions of all types in turn, together holding every text in stem, body and feedback; codes uji-0 and so on. */
    public static List<QuestionDefinition> questions() {
        var source = new HostileTexts(all());
        var questions = new ArrayList<QuestionDefinition>();
        while (source.next < source.texts.size() || questions.size() % TYPES.size() != 0) {
            questions.add(source.question(questions.size(), TYPES.get(questions.size() % TYPES.size())));
        }
        return questions;
    }

    private String text() {
        return texts.get(next++ % texts.size());
    }

    private QuestionDefinition question(int number, Type type) {
        return new QuestionDefinition(
                "uji-" + number,
                shortText(),
                Difficulty.EASY,
                (type == Type.GAPS ? "[[1]] [[2]] " : "") + text(),
                body(type),
                text(),
                List.of(TestQuiz.ARTICLE),
                new Labels(null, null, List.of(shortText().replace(',', ' '))));
    }

    /** Topics and tags hold fewer characters. */
    private String shortText() {
        var text = text();
        while (text.length() > 79) {
            text = text();
        }
        return text;
    }

    private QuestionBody body(Type type) {
        return switch (type) {
            case SINGLE -> new Choice(type, List.of(option(true), option(false)), Credit.ALL_OR_NOTHING);
            case MULTIPLE ->
                new Choice(type, List.of(option(true), option(true), option(false)), Credit.RIGHT_MINUS_WRONG);
            case TRUE_FALSE ->
                new Choice(
                        type,
                        List.of(new Option("", true, text()), new Option("", false, text())),
                        Credit.ALL_OR_NOTHING);
            case MATCHING ->
                new Matching(
                        List.of(new Prompt(text(), 0), new Prompt(text(), 1)),
                        List.of(text(), text(), text()),
                        Credit.PER_PART);
            case ORDERING -> new Ordering(List.of(text(), text(), text()), Credit.PER_PART);
            case GAPS -> new Gaps(List.of(0, 1), List.of(text(), text(), text()), Credit.PER_PART);
            case NUMERIC -> new Numeric(BigDecimal.TEN, BigDecimal.ONE, text());
            case SHORT_TEXT -> new ShortText(List.of(text(), text()));
            case VERDICT -> new VerdictAndReason(Verdict.BERSYARAT, List.of(option(true), option(false)));
            case MARK_CHAT ->
                new MarkChat(List.of(message(true), message(false), message(false)), Credit.RIGHT_MINUS_WRONG);
            case MARK_PICTURE ->
                new MarkPicture("images/spanduk.svg", text(), List.of(spot(0, true), spot(50, false)), Credit.PER_PART);
        };
    }

    private Option option(boolean correct) {
        return new Option(text(), correct, text());
    }

    private Message message(boolean offending) {
        return new Message(text(), "08.00", text(), offending, text());
    }

    private Spot spot(int x, boolean offending) {
        return new Spot(text(), x, 10, 40, 40, offending, text());
    }
}
