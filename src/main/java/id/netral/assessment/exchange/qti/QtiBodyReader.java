package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.Numbers;
import id.netral.assessment.exchange.common.XmlElement;
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
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a body together from an item's interactions; null when they do not make one. */
final class QtiBodyReader {

    private static final Pattern COORDS = Pattern.compile("([0-9]{1,4}),([0-9]{1,4}),([0-9]{1,4}),([0-9]{1,4})");
    private static final int PERCENT = QtiBodyWriter.CANVAS / 100;
    private static final QtiResponse NONE = new QtiResponse("", "single", "", List.of(), Map.of(), "");

    private final Map<String, QtiResponse> responses;
    private final Map<String, String> feedbacks;
    private final QtiTexts texts;
    private final Credit credit;
    private final @Nullable String unit;

    QtiBodyReader(
            Map<String, QtiResponse> responses,
            Map<String, String> feedbacks,
            QtiTexts texts,
            Credit credit,
            @Nullable String unit) {
        this.responses = responses;
        this.feedbacks = feedbacks;
        this.texts = texts;
        this.credit = credit;
        this.unit = unit;
    }

    @Nullable
    QuestionBody read(Type type, List<XmlElement> interactions, XmlElement item) {
        if (interactions.isEmpty()) {
            return null;
        }
        var first = interactions.getFirst();
        return switch (type) {
            case SINGLE, MULTIPLE -> new Choice(type, options(first), credit);
            case TRUE_FALSE ->
                Bodies.trueFalse(key(first).contains("true"), credit, feedbacks.get("true"), feedbacks.get("false"));
            case MATCHING -> matching(first);
            case ORDERING -> ordering(first);
            case GAPS -> gaps(interactions);
            case NUMERIC -> numeric(first, item);
            case SHORT_TEXT -> shortText(first);
            case VERDICT -> verdict(interactions);
            case MARK_CHAT -> chat(first);
            case MARK_PICTURE -> picture(first);
        };
    }

    private QtiResponse response(XmlElement interaction) {
        return responses.getOrDefault(interaction.attribute("responseIdentifier"), NONE);
    }

    private List<String> key(XmlElement interaction) {
        return response(interaction).correct();
    }

    private List<Option> options(XmlElement interaction) {
        var key = key(interaction);
        return interaction.children("simpleChoice").stream()
                .map(choice ->
                        new Option(texts.of(choice), key.contains(choice.attribute("identifier")), feedback(choice)))
                .toList();
    }

    private @Nullable String feedback(XmlElement choice) {
        var inside = choice.below(List.of("feedbackInline")).stream()
                .map(texts::of)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return inside.orElse(feedbacks.get(choice.attribute("identifier")));
    }

    private @Nullable QuestionBody matching(XmlElement interaction) {
        var sets = interaction.children("simpleMatchSet");
        if (sets.size() != 2) {
            return null;
        }
        var right = sets.get(1).children("simpleAssociableChoice");
        var ids = right.stream().map(choice -> choice.attribute("identifier")).toList();
        var prompts = sets.getFirst().children("simpleAssociableChoice").stream()
                .map(choice -> new Prompt(texts.of(choice), partner(interaction, choice, ids)))
                .toList();
        return new Matching(prompts, right.stream().map(texts::of).toList(), credit);
    }

    private int partner(XmlElement interaction, XmlElement choice, List<String> ids) {
        var wanted = choice.attribute("identifier");
        return key(interaction).stream()
                .map(pair -> pair.split("\\s+"))
                .filter(pair -> pair.length == 2 && pair[0].equals(wanted))
                .map(pair -> ids.indexOf(pair[1]))
                .findFirst()
                .orElse(-1);
    }

    private Ordering ordering(XmlElement interaction) {
        var choices = interaction.children("simpleChoice");
        var steps = key(interaction).stream()
                .flatMap(id -> choices.stream()
                        .filter(choice -> choice.attribute("identifier").equals(id)))
                .map(texts::of)
                .toList();
        return new Ordering(steps, credit);
    }

    private Gaps gaps(List<XmlElement> interactions) {
        var words = interactions.stream()
                .flatMap(gap -> gap.children("inlineChoice").stream())
                .map(texts::of)
                .distinct()
                .toList();
        var gaps = new ArrayList<Integer>(interactions.stream().map(gap -> -1).toList());
        for (var gap : interactions) {
            var right = gap.children("inlineChoice").stream()
                    .filter(choice -> key(gap).contains(choice.attribute("identifier")))
                    .map(texts::of)
                    .findFirst();
            gaps.set(
                    Integer.parseInt(gap.attribute("number")) - 1,
                    right.map(words::indexOf).orElse(-1));
        }
        return new Gaps(gaps, words, credit);
    }

    private @Nullable QuestionBody numeric(XmlElement interaction, XmlElement item) {
        var value = key(interaction).stream().map(Numbers::of).findFirst().orElse(null);
        var tolerance = item.child("responseProcessing").stream()
                .flatMap(processing -> processing.below(List.of("equal")).stream())
                .filter(equal -> equal.attribute("toleranceMode").equals("absolute"))
                .flatMap(equal -> Stream.of(equal.attribute("tolerance").strip().split("\\s+")))
                .map(Numbers::of)
                .findFirst();
        return value == null ? null : new Numeric(value, tolerance.orElse(BigDecimal.ZERO), unit);
    }

    private ShortText shortText(XmlElement interaction) {
        var response = response(interaction);
        var mapped = response.mapping().entrySet().stream()
                .filter(entry -> entry.getValue() >= 1)
                .map(Map.Entry::getKey);
        return new ShortText(Stream.concat(response.correct().stream(), mapped)
                .map(CarriedText::of)
                .distinct()
                .toList());
    }

    private @Nullable QuestionBody verdict(List<XmlElement> interactions) {
        var name = key(interactions.getFirst()).stream().findFirst().orElse("");
        var verdict = Arrays.stream(Verdict.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        return verdict.isEmpty() || interactions.size() < 2
                ? null
                : new VerdictAndReason(verdict.get(), options(interactions.get(1)));
    }

    private MarkChat chat(XmlElement interaction) {
        var key = key(interaction);
        var messages = interaction.children("p").stream()
                .map(line -> message(line, key))
                .flatMap(Optional::stream)
                .toList();
        return new MarkChat(messages, credit);
    }

    private Optional<Message> message(XmlElement line, List<String> key) {
        return line.child("hottext")
                .map(text -> new Message(
                        span(line, "netral-sender"),
                        span(line, "netral-time"),
                        texts.of(text),
                        key.contains(text.attribute("identifier")),
                        feedbacks.get(text.attribute("identifier"))));
    }

    private String span(XmlElement line, String className) {
        return line.children("span").stream()
                .filter(span -> span.attribute("class").equals(className))
                .map(texts::of)
                .findFirst()
                .orElse("");
    }

    private @Nullable QuestionBody picture(XmlElement interaction) {
        var object = interaction.child("object");
        if (object.isEmpty()) {
            return null;
        }
        var spots = new ArrayList<Spot>();
        for (var choice : interaction.children("hotspotChoice")) {
            var coords = COORDS.matcher(choice.attribute("coords").replaceAll("\\s+", ""));
            if (!coords.matches()) {
                return null;
            }
            var x = Integer.parseInt(coords.group(1)) / PERCENT;
            var y = Integer.parseInt(coords.group(2)) / PERCENT;
            var id = choice.attribute("identifier");
            spots.add(new Spot(
                    CarriedText.of(choice.attribute("hotspotLabel")),
                    x,
                    y,
                    Integer.parseInt(coords.group(3)) / PERCENT - x,
                    Integer.parseInt(coords.group(4)) / PERCENT - y,
                    key(interaction).contains(id),
                    feedbacks.get(id)));
        }
        return new MarkPicture(object.get().attribute("data"), texts.of(object.get()), spots, credit);
    }
}
