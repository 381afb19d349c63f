package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Draft;
import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.Numbers;
import id.netral.assessment.exchange.common.XmlElement;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionDefinition.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one assessment item. */
final class QtiItemReader {

    private static final List<String> INTERACTIONS = List.of(
            "choiceInteraction",
            "matchInteraction",
            "orderInteraction",
            "inlineChoiceInteraction",
            "textEntryInteraction",
            "hottextInteraction",
            "hotspotInteraction",
            "extendedTextInteraction",
            "uploadInteraction",
            "sliderInteraction",
            "associateInteraction",
            "gapMatchInteraction",
            "selectPointInteraction",
            "graphicOrderInteraction",
            "graphicAssociateInteraction",
            "graphicGapMatchInteraction",
            "positionObjectInteraction",
            "drawingInteraction",
            "mediaInteraction",
            "customInteraction",
            "portableCustomInteraction",
            "endAttemptInteraction");

    private final XmlElement item;
    private final Place place;
    private final About about;
    private final Intake intake;
    private final QtiTexts texts;

    QtiItemReader(XmlElement item, Place place, About about, Intake intake) {
        this.item = item;
        this.place = place;
        this.about = about;
        this.intake = intake;
        this.texts = new QtiTexts(about.code, item.attribute("toolName").equals(QtiItemWriter.TOOL), intake);
    }

    /** What the package says about the item. */
    record About(String code, String topic, Marks marks) {}

    void read() {
        var body = item.child("itemBody");
        if (body.isEmpty()) {
            intake.unsupported(place, about.code, "itemBody");
            return;
        }
        var interactions = body.get().below(INTERACTIONS);
        numberGaps(interactions);
        var type = type(body.get(), interactions);
        var read = type.isEmpty() ? null : body(type.get(), interactions);
        if (read == null) {
            var kinds = interactions.stream().map(XmlElement::name).distinct().collect(Collectors.joining(", "));
            intake.unsupported(place, about.code, kinds.isEmpty() ? "itemBody" : kinds);
            return;
        }
        intake.take(new Draft(
                place, about.code, about.topic, stem(body.get(), interactions), read, general(), about.marks));
    }

    private @Nullable QuestionBody body(Type type, List<XmlElement> interactions) {
        var said = about.marks.credit();
        var credit = said == null ? Bodies.usualCredit(type) : said;
        return new QtiBodyReader(responses(), feedbacks(), texts, credit, about.marks.unit())
                .read(type, interactions, item);
    }

    /** What we wrote says it in the body's class; others are judged by their interactions. */
    private Optional<Type> type(XmlElement body, List<XmlElement> interactions) {
        if (texts.verbatim()) {
            for (var type : Type.values()) {
                if (QtiItemWriter.typeClass(type).equals(body.attribute("class"))) {
                    return Optional.of(type);
                }
            }
        }
        if (interactions.isEmpty()) {
            return Optional.empty();
        }
        var gaps = interactions.stream().allMatch(each -> each.name().equals("inlineChoiceInteraction"));
        return gaps
                ? Optional.of(Type.GAPS)
                : interactions.size() == 1 ? foreign(interactions.getFirst()) : Optional.empty();
    }

    private Optional<Type> foreign(XmlElement interaction) {
        var response = responses().get(interaction.attribute("responseIdentifier"));
        if (response == null) {
            return Optional.empty();
        }
        return switch (interaction.name()) {
            case "choiceInteraction" ->
                Optional.of(response.cardinality().equals("multiple") ? Type.MULTIPLE : Type.SINGLE);
            case "matchInteraction" -> Optional.of(Type.MATCHING);
            case "orderInteraction" -> Optional.of(Type.ORDERING);
            case "textEntryInteraction" ->
                Optional.of(response.base().equals("string") ? Type.SHORT_TEXT : Type.NUMERIC);
            default -> Optional.empty();
        };
    }

    /** Gaps of ours say their number, those of others are counted as they come. */
    private static void numberGaps(List<XmlElement> interactions) {
        var gaps = interactions.stream()
                .filter(each -> each.name().equals("inlineChoiceInteraction"))
                .toList();
        var own = gaps.stream()
                .map(gap -> gap.attribute("responseIdentifier"))
                .filter(id -> id.matches(QtiResponse.GAP + "[0-9]{1,2}"))
                .map(id -> Integer.parseInt(id.substring(QtiResponse.GAP.length())))
                .toList();
        var complete = own.stream()
                .sorted()
                .toList()
                .equals(IntStream.rangeClosed(1, gaps.size()).boxed().toList());
        for (var n = 0; n < gaps.size(); n++) {
            gaps.get(n).attributes().put("number", Integer.toString(complete ? own.get(n) : n + 1));
        }
    }

    private String stem(XmlElement body, List<XmlElement> interactions) {
        if (texts.verbatim()) {
            return body.child("p").map(texts::of).orElse("");
        }
        var around = texts.of(body);
        var prompts = interactions.stream()
                .flatMap(interaction -> interaction.child("prompt").stream())
                .map(texts::of)
                .collect(Collectors.joining("\n"));
        return (around + "\n" + prompts).strip();
    }

    private Map<String, QtiResponse> responses() {
        return item.children("responseDeclaration").stream()
                .collect(Collectors.toMap(
                        declaration -> declaration.attribute("identifier"),
                        QtiItemReader::response,
                        (first, second) -> first));
    }

    private static QtiResponse response(XmlElement declaration) {
        var correct = declaration
                .child("correctResponse")
                .map(key -> key.children("value").stream()
                        .map(value -> value.text().strip())
                        .toList())
                .orElse(List.of());
        Map<String, Double> mapping = new java.util.LinkedHashMap<>();
        declaration
                .child("mapping")
                .ifPresent(map -> map.children("mapEntry").forEach(entry -> {
                    var value = Numbers.of(entry.attribute("mappedValue"));
                    mapping.put(entry.attribute("mapKey"), value == null ? 0 : value.doubleValue());
                }));
        return new QtiResponse(
                declaration.attribute("identifier"),
                declaration.attribute("cardinality"),
                declaration.attribute("baseType"),
                correct,
                mapping,
                "");
    }

    /** What is said to single choices, by their identifiers. */
    private Map<String, String> feedbacks() {
        Map<String, String> feedbacks = new HashMap<>();
        item.children("modalFeedback").forEach(feedback -> {
            var text = texts.ofParagraph(feedback);
            if (!text.isEmpty() && !feedback.attribute("outcomeIdentifier").equals("GENERAL")) {
                feedbacks.put(feedback.attribute("identifier"), text);
            }
        });
        return feedbacks;
    }

    /** What is said to everybody; of items of others the first feedback there is. */
    private String general() {
        var all = item.children("modalFeedback");
        return all.stream()
                .filter(feedback -> feedback.attribute("outcomeIdentifier").equals("GENERAL"))
                .findFirst()
                .or(() -> texts.verbatim() ? Optional.empty() : all.stream().findFirst())
                .map(texts::ofParagraph)
                .orElse("");
    }
}
