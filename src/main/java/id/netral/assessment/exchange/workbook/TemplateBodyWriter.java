package id.netral.assessment.exchange.workbook;

import static id.netral.assessment.exchange.workbook.TemplateColumn.KEY;
import static id.netral.assessment.exchange.workbook.TemplateColumn.Numbered.COMPANION;
import static id.netral.assessment.exchange.workbook.TemplateColumn.Numbered.PART;
import static id.netral.assessment.exchange.workbook.TemplateColumn.Numbered.PART_FEEDBACK;

import id.netral.assessment.exchange.common.Words;
import id.netral.assessment.exchange.workbook.TemplateColumn.Numbered;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spreads a body over the cells of a row. */
final class TemplateBodyWriter {

    private final TemplateRow row;

    TemplateBodyWriter(TemplateRow row) {
        this.row = row;
    }

    void write(QuestionBody body) {
        switch (body) {
            case Choice choice
            when choice.type() == Type.TRUE_FALSE -> {
                row.set(KEY, choice.options().getFirst().correct() ? Words.TRUE : Words.FALSE);
                feedback(choice.options(), Option::feedback);
            }
            case Choice choice -> options(choice.options());
            case Matching matching -> matching(matching);
            case Ordering ordering -> fill(PART, ordering.steps());
            case Gaps gaps -> {
                fill(PART, gaps.words());
                row.set(KEY, numbers(gaps.gaps().stream()));
            }
            case Numeric numeric -> numeric(numeric);
            case ShortText shortText -> fill(PART, shortText.accepted());
            case VerdictAndReason verdict -> {
                options(verdict.reasons());
                row.set(KEY, Words.VERDICTS.get(verdict.verdict()) + ", " + row.get(KEY));
            }
            case MarkChat chat -> chat(chat.messages());
            case MarkPicture picture -> picture(picture);
        }
    }

    private void options(List<Option> options) {
        fill(PART, options.stream().map(Option::text).toList());
        feedback(options, Option::feedback);
        row.set(KEY, marked(options, Option::correct));
    }

    private void matching(Matching matching) {
        var prompts = matching.prompts();
        for (var n = 1; n <= prompts.size(); n++) {
            row.set(PART, n, prompts.get(n - 1).text());
        }
        fill(COMPANION, matching.options());
        row.set(
                KEY,
                IntStream.range(0, prompts.size())
                        .mapToObj(n -> (n + 1) + "=" + (prompts.get(n).option() + 1))
                        .collect(Collectors.joining(", ")));
    }

    private void numeric(Numeric numeric) {
        row.set(KEY, numeric.value().toPlainString());
        row.set(TemplateColumn.TOLERANCE, numeric.tolerance().toPlainString());
        row.set(TemplateColumn.UNIT, numeric.unit() == null ? "" : numeric.unit());
    }

    private void chat(List<Message> messages) {
        fill(PART, messages.stream().map(Message::text).toList());
        fill(
                COMPANION,
                messages.stream()
                        .map(message -> doubled(message.sender()) + " | " + doubled(message.time()))
                        .toList());
        feedback(messages, Message::feedback);
        row.set(KEY, marked(messages, Message::offending));
    }

    /** A bar between sender and time stands alone; others are doubled. */
    private static String doubled(String text) {
        return text.replace("|", "||");
    }

    private void picture(MarkPicture picture) {
        row.set(TemplateColumn.PICTURE, picture.picture()).set(TemplateColumn.ALT, picture.alt());
        var spots = picture.spots();
        fill(PART, spots.stream().map(Spot::label).toList());
        fill(
                COMPANION,
                spots.stream()
                        .map(spot -> spot.x() + ", " + spot.y() + ", " + spot.width() + ", " + spot.height())
                        .toList());
        feedback(spots, Spot::feedback);
        row.set(KEY, marked(spots, Spot::offending));
    }

    private void fill(Numbered column, List<String> texts) {
        for (var n = 1; n <= texts.size(); n++) {
            row.set(column, n, texts.get(n - 1));
        }
    }

    private <T> void feedback(List<T> parts, Function<T, @Nullable String> feedback) {
        for (var n = 1; n <= parts.size(); n++) {
            var text = feedback.apply(parts.get(n - 1));
            if (text != null) {
                row.set(PART_FEEDBACK, n, text);
            }
        }
    }

    private static <T> String marked(List<T> parts, Function<T, Boolean> marked) {
        return numbers(IntStream.range(0, parts.size())
                .filter(n -> marked.apply(parts.get(n)))
                .boxed());
    }

    private static String numbers(Stream<Integer> indexes) {
        return indexes.map(index -> Integer.toString(index + 1)).collect(Collectors.joining(", "));
    }
}
