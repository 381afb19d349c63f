package id.netral.assessment.exchange.moodle;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Carried;
import id.netral.assessment.exchange.common.Losses;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.XmlOut;
import id.netral.assessment.exchange.gift.GiftWriter;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes Moodle XML as Moodle 4.5 and 5 read it, all texts as plain text; the rest stands in tags. */
final class MoodleWriter {

    private static final Map<Type, String> TYPES = Map.of(
            Type.SINGLE, "multichoice",
            Type.MULTIPLE, "multichoice",
            Type.TRUE_FALSE, "truefalse",
            Type.MATCHING, "matching",
            Type.ORDERING, "ordering",
            Type.GAPS, "gapselect",
            Type.NUMERIC, "numerical",
            Type.SHORT_TEXT, "shortanswer");
    private static final String PLAIN = "plain_text";

    private final Losses losses;
    private final XmlOut out = new XmlOut();
    private String topic = "";

    MoodleWriter(Losses losses) {
        this.losses = losses;
        out.open("quiz");
    }

    String finish() {
        return out.close().finish();
    }

    void write(QuestionDefinition original) {
        var type = TYPES.get(original.type());
        if (type == null) {
            losses.add(original.code(), "type", "exchange.loss.type", "Moodle XML");
            return;
        }
        var question = Carried.of(original, losses);
        if (!question.topic().equals(topic)) {
            category(question.topic());
        }
        out.open("question", "type", type);
        out.open("name").element("text", question.code()).close();
        text("questiontext", stem(question), PLAIN);
        text("generalfeedback", question.feedback(), PLAIN);
        out.element("defaultgrade", "1").element("penalty", "0").element("hidden", "0");
        out.element("idnumber", question.code());
        body(question.body());
        out.open("tags");
        Marks.tags(question).forEach(tag -> out.open("tag").element("text", tag).close());
        out.close().close();
    }

    private void category(String name) {
        topic = name;
        out.open("question", "type", "category").open("category");
        out.element("text", "$course$/top/" + name.replace("/", "//"));
        out.close().close();
    }

    /** Moodle's gaps name the word, ours are counted. */
    private static String stem(QuestionDefinition question) {
        return question.body() instanceof Gaps gaps
                ? Bodies.GAP
                        .matcher(question.stem())
                        .replaceAll(gap -> "[[" + (gaps.gaps().get(Integer.parseInt(gap.group(1)) - 1) + 1) + "]]")
                : question.stem();
    }

    private void body(QuestionBody body) {
        switch (body) {
            case Choice choice when choice.type() == Type.TRUE_FALSE -> trueFalse(choice);
            case Choice choice -> choice(choice);
            case Matching matching -> matching(matching);
            case Ordering ordering -> ordering(ordering);
            case Gaps gaps -> {
                out.element("shuffleanswers", "1");
                gaps.words()
                        .forEach(word -> out.open("selectoption")
                                .element("text", word)
                                .element("group", "1")
                                .close());
            }
            case Numeric numeric -> numeric(numeric);
            case ShortText shortText -> {
                out.element("usecase", "0");
                shortText
                        .accepted()
                        .forEach(form -> answer("100", form.replace("*", "\\*"), null, "moodle_auto_format"));
            }
            default -> throw new IllegalArgumentException("not in Moodle XML: " + body.type());
        }
    }

    private void trueFalse(Choice choice) {
        var right = choice.options().getFirst().correct();
        answer(right ? "100" : "0", "true", choice.options().getFirst().feedback(), "moodle_auto_format");
        answer(right ? "0" : "100", "false", choice.options().getLast().feedback(), "moodle_auto_format");
    }

    private void choice(Choice choice) {
        var single = choice.type() == Type.SINGLE;
        out.element("single", String.valueOf(single)).element("shuffleanswers", "true");
        out.element("answernumbering", "abc");
        var right = choice.options().stream().filter(Option::correct).count();
        var share = single ? "100" : GiftWriter.percent(100.0 / Math.max(right, 1));
        var wrong = single || choice.credit() == Credit.PER_PART
                ? "0"
                : "-" + (choice.credit() == Credit.ALL_OR_NOTHING ? "100" : share);
        choice.options()
                .forEach(option -> answer(option.correct() ? share : wrong, option.text(), option.feedback(), PLAIN));
    }

    private void matching(Matching matching) {
        out.element("shuffleanswers", "true");
        for (var prompt : matching.prompts()) {
            pair(prompt.text(), matching.options().get(prompt.option()));
        }
        for (var index = 0; index < matching.options().size(); index++) {
            var option = index;
            if (matching.prompts().stream().noneMatch(prompt -> prompt.option() == option)) {
                pair("", matching.options().get(option));
            }
        }
    }

    private void pair(String left, String right) {
        out.open("subquestion", "format", PLAIN).element("text", left);
        out.open("answer").element("text", right).close().close();
    }

    private void ordering(Ordering ordering) {
        out.element("layouttype", "VERTICAL").element("selecttype", "ALL").element("selectcount", "0");
        out.element("gradingtype", ordering.credit() == Credit.ALL_OR_NOTHING ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION");
        out.element("gradingdetails", "HIDE").element("numberingstyle", "none");
        ordering.steps().forEach(step -> answer("1", step, null, PLAIN));
    }

    private void numeric(Numeric numeric) {
        out.open("answer", "fraction", "100", "format", "moodle_auto_format");
        out.element("text", numeric.value().toPlainString());
        text("feedback", "", PLAIN);
        out.element("tolerance", numeric.tolerance().toPlainString()).close();
        Optional.ofNullable(numeric.unit()).ifPresent(unit -> {
            out.open("units").open("unit").element("multiplier", "1").element("unit_name", unit);
            out.close().close();
        });
        out.element("unitgradingtype", "0").element("unitpenalty", "0.1");
        out.element("showunits", "3").element("unitsleft", "0");
    }

    private void answer(String fraction, String text, @Nullable String feedback, String format) {
        out.open("answer", "fraction", fraction, "format", format).element("text", text);
        text("feedback", feedback == null ? "" : feedback, PLAIN);
        out.close();
    }

    private void text(String name, String text, String format) {
        out.open(name, "format", format).element("text", text).close();
    }
}
