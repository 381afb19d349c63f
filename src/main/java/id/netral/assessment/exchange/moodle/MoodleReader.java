package id.netral.assessment.exchange.moodle;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.Draft;
import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.Numbers;
import id.netral.assessment.exchange.common.Pairs;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.assessment.exchange.common.XmlElement;
import id.netral.assessment.exchange.gift.GiftReader;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the questions of a Moodle XML file one by one. */
final class MoodleReader {

    private static final double ALL = 100;
    private static final Pattern WILDCARD = Pattern.compile("(?<!\\\\)\\*");

    private final String file;
    private final Intake intake;
    private String topic = "";

    MoodleReader(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    /** Takes a child of the root. */
    void read(XmlElement root, XmlElement question) {
        if (!root.name().equals("quiz")) {
            throw new RefusedFile(file, root.line(), "exchange.fault.notMoodle", root.name());
        }
        if (!question.name().equals("question")) {
            return;
        }
        var type = question.attribute("type");
        if (type.equals("category")) {
            topic = GiftReader.lastOf(
                    question.child("category").map(path -> path.textOf("text")).orElse(""));
            return;
        }
        var place = new Place(file, question.line());
        intake.next(place);
        new One(question, place).read(type);
    }

    /** One question. */
    private final class One {

        private final XmlElement question;
        private final Place place;
        private final String name;
        private final Marks marks;
        private final MoodleTexts texts;

        One(XmlElement question, Place place) {
            this.question = question;
            this.place = place;
            var id = question.textOf("idnumber");
            name = id.isEmpty()
                    ? question.child("name").map(each -> each.textOf("text")).orElse("")
                    : id;
            marks = Marks.of(question.child("tags")
                    .map(tags -> tags.children("tag").stream()
                            .map(tag -> tag.textOf("text"))
                            .toList())
                    .orElse(List.of()));
            texts = new MoodleTexts(name, intake);
        }

        void read(String type) {
            var stem = texts.of(question.child("questiontext"));
            var body = body(type, stem);
            if (body != null) {
                var feedback = texts.of(question.child("generalfeedback"));
                intake.take(new Draft(
                        place,
                        name,
                        topic,
                        body instanceof QuestionBody.Gaps gaps ? MoodleGaps.stem(stem, gaps, marks.order()) : stem,
                        body,
                        feedback,
                        marks));
            }
        }

        private @Nullable QuestionBody body(String type, String stem) {
            return switch (type) {
                case "multichoice" -> choice();
                case "truefalse" -> trueFalse();
                case "matching" -> matching();
                case "ordering" ->
                    new Ordering(
                            answers().stream().map(answer -> texts.of(answer)).toList(), credit(Type.ORDERING));
                case "gapselect", "ddwtos" -> MoodleGaps.body(question, stem, marks.order(), credit(Type.GAPS));
                case "numerical" -> numeric();
                case "shortanswer" -> shortText();
                default -> {
                    intake.unsupported(place, name, type);
                    yield null;
                }
            };
        }

        private List<XmlElement> answers() {
            return question.children("answer");
        }

        private Choice choice() {
            var single = !question.textOf("single").equals("false")
                    && !question.textOf("single").equals("0");
            var options = new ArrayList<Option>();
            for (var answer : answers()) {
                var share = share(answer);
                var right = single ? share >= ALL : share > 0;
                if (single && share > 0 && !right) {
                    intake.loss(name, "options", "exchange.loss.share");
                }
                options.add(new Option(texts.of(answer), right, texts.optional(answer.child("feedback"))));
            }
            var type = single ? Type.SINGLE : Type.MULTIPLE;
            return new Choice(type, options, credit(type));
        }

        private Choice trueFalse() {
            var right = false;
            String onTrue = null;
            String onFalse = null;
            for (var answer : answers()) {
                var feedback = texts.optional(answer.child("feedback"));
                if (answer.textOf("text").equalsIgnoreCase("true")) {
                    right = share(answer) >= ALL;
                    onTrue = feedback;
                } else {
                    onFalse = feedback;
                }
            }
            return Bodies.trueFalse(right, credit(Type.TRUE_FALSE), onTrue, onFalse);
        }

        private QuestionBody matching() {
            var pairs = new Pairs();
            for (var pair : question.children("subquestion")) {
                var right = pair.child("answer")
                        .map(answer -> answer.textOf("text"))
                        .orElse("");
                pairs.add(texts.of(pair), CarriedText.of(right));
            }
            return pairs.matching(credit(Type.MATCHING), marks.order());
        }

        private @Nullable QuestionBody numeric() {
            var full = answers().stream().filter(answer -> share(answer) >= ALL).findFirst();
            if (full.isEmpty()) {
                intake.fault(place, "fault.noRightAnswer");
                return null;
            }
            if (answers().size() > 1) {
                intake.loss(name, "accepted", "exchange.loss.otherNumbers");
            }
            if (texts.optional(full.get().child("feedback")) != null) {
                intake.loss(name, "optionFeedback", "exchange.loss.answerFeedback");
            }
            var unit = question.child("units")
                    .flatMap(units -> units.child("unit"))
                    .map(each -> CarriedText.of(each.textOf("unit_name")))
                    .filter(each -> !each.isEmpty())
                    .orElse(marks.unit());
            var tolerance = full.get().textOf("tolerance");
            var text = full.get().textOf("text");
            var number = Numbers.range(text + ":" + (tolerance.isEmpty() ? "0" : tolerance), unit);
            if (number == null) {
                intake.fault(place, "exchange.fault.number", CarriedText.of(text));
            }
            return number;
        }

        private QuestionBody shortText() {
            var accepted = new ArrayList<String>();
            for (var answer : answers()) {
                var text = CarriedText.of(answer.textOf("text"));
                if (share(answer) < ALL) {
                    intake.loss(name, "accepted", "exchange.loss.share");
                } else if (WILDCARD.matcher(text).find()) {
                    intake.loss(name, "accepted", "exchange.loss.wildcard");
                } else {
                    accepted.add(text.replace("\\*", "*"));
                }
                if (texts.optional(answer.child("feedback")) != null) {
                    intake.loss(name, "optionFeedback", "exchange.loss.answerFeedback");
                }
            }
            return new ShortText(accepted.stream().distinct().toList());
        }

        private Credit credit(Type type) {
            return marks.credit() == null ? Bodies.usualCredit(type) : marks.credit();
        }

        private double share(XmlElement answer) {
            var number = Numbers.of(answer.attribute("fraction"));
            return number == null ? 0 : number.doubleValue();
        }
    }
}
