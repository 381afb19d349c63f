package id.netral.assessment.exchange.gift;

import id.netral.assessment.exchange.common.Carried;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.Marks;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes GIFT as Moodle 4 and 5 read it; what it has no word for stands in tags. */
public final class GiftWriter {

    private static final Set<Type> TYPES =
            Set.of(Type.SINGLE, Type.MULTIPLE, Type.TRUE_FALSE, Type.MATCHING, Type.NUMERIC, Type.SHORT_TEXT);
    private static final Pattern NOT_IN_TAGS = Pattern.compile("[<>`\\\\\\p{Cntrl}]");
    private static final String ARROW = "->";

    private final Losses losses;
    private final StringBuilder out = new StringBuilder();
    private String topic = "";

    GiftWriter(Losses losses) {
        this.losses = losses;
    }

    String text() {
        return out.toString();
    }

    void write(QuestionDefinition original) {
        if (!TYPES.contains(original.type())) {
            losses.add(original.code(), "type", "exchange.loss.type", "GIFT");
            return;
        }
        var question = Carried.of(original, losses);
        if (!question.topic().equals(topic)) {
            topic = question.topic();
            out.append("$CATEGORY: ").append(topic.replace("/", "//")).append("\n\n");
        }
        comment(question);
        out.append("::").append(GiftText.escaped(question.code())).append("::[plain]");
        out.append(GiftText.escaped(question.stem())).append(" {");
        body(question.code(), question.body());
        out.append("\n\t####").append(GiftText.guarded(question.feedback()));
        out.append("\n}\n\n");
    }

    private void comment(QuestionDefinition question) {
        out.append("// [id:").append(question.code()).append(']');
        for (var tag : Marks.tags(question)) {
            if (NOT_IN_TAGS.matcher(tag).find()) {
                var unit = question.body() instanceof Numeric numeric && ("satuan:" + numeric.unit()).equals(tag);
                losses.add(question.code(), unit ? "unit" : "tags", "exchange.loss.tagCharacters");
            } else {
                out.append(" [tag:").append(tag.replace("]", "\\]")).append(']');
            }
        }
        out.append('\n');
    }

    private void body(String code, QuestionBody body) {
        switch (body) {
            case Choice choice when choice.type() == Type.TRUE_FALSE -> trueFalse(choice.options());
            case Choice choice
            when choice.type() == Type.SINGLE ->
                choice.options().forEach(option -> answer(option.correct() ? "=" : "~", option));
            case Choice choice -> several(choice);
            case Matching matching -> pairs(code, matching);
            case Numeric numeric ->
                out.append('#')
                        .append(numeric.value().toPlainString())
                        .append(':')
                        .append(numeric.tolerance().toPlainString());
            case ShortText shortText -> shortText.accepted().forEach(form -> accepted(code, form));
            default -> throw new IllegalArgumentException("not in GIFT: " + body.type());
        }
    }

    private void trueFalse(List<Option> options) {
        var right = options.getFirst().correct();
        out.append(right ? "TRUE" : "FALSE");
        // first what is said to a wrong answer, then to the right one
        feedback(options.get(right ? 1 : 0).feedback(), true);
        feedback(options.get(right ? 0 : 1).feedback(), true);
    }

    private void several(Choice choice) {
        var right = choice.options().stream().filter(Option::correct).count();
        var share = percent(100.0 / Math.max(right, 1));
        var wrong = choice.credit() == Credit.PER_PART
                ? "0"
                : choice.credit() == Credit.ALL_OR_NOTHING ? "-100" : "-" + share;
        choice.options().forEach(option -> answer("~%" + (option.correct() ? share : wrong) + "%", option));
    }

    /** As Moodle names its shares: 100, 50, 33.33333, 16.66667. */
    public static String percent(double share) {
        var text = String.format(Locale.ROOT, "%.5f", share);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    private void answer(String sign, Option option) {
        out.append("\n\t").append(sign).append(GiftText.guarded(option.text()));
        feedback(option.feedback(), false);
    }

    private void feedback(@Nullable String feedback, boolean always) {
        if (feedback != null || always) {
            out.append('#').append(feedback == null ? "" : GiftText.guarded(feedback));
        }
    }

    private void pairs(String code, Matching matching) {
        for (var prompt : matching.prompts()) {
            var left = GiftText.guarded(withoutArrow(code, "pairs", prompt.text()));
            pair(left, matching.options().get(prompt.option()));
        }
        for (var index = 0; index < matching.options().size(); index++) {
            var option = index;
            if (matching.prompts().stream().noneMatch(prompt -> prompt.option() == option)) {
                pair("", matching.options().get(option));
            }
        }
    }

    private void pair(String left, String right) {
        out.append("\n\t=").append(left).append(" -> ").append(GiftText.escaped(right));
    }

    private void accepted(String code, String form) {
        var text = GiftText.escaped(withoutArrow(code, "accepted", form).replace("*", "\\*"));
        out.append("\n\t=%100%").append(text);
    }

    /** GIFT takes the arrow for a pair wherever it stands, and has no escape for it. */
    private String withoutArrow(String code, String field, String text) {
        if (!text.contains(ARROW)) {
            return text;
        }
        losses.add(code, field, "exchange.loss.arrow");
        return text.replace(ARROW, "→");
    }
}
