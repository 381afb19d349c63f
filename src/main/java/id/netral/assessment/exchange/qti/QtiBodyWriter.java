package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Words;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what a person sees of an item: the stem and the interaction. */
final class QtiBodyWriter {

    /** Pictures are said to be so wide and high: ten of it are one percent. */
    static final int CANVAS = 1_000;

    private static final int PERCENT = CANVAS / 100;
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "webp",
            "image/webp");

    private final QtiOut out;

    QtiBodyWriter(QtiOut out) {
        this.out = out;
    }

    void write(QuestionDefinition question) {
        if (question.body() instanceof Gaps gaps) {
            gaps(question.stem(), gaps);
        } else {
            out.paragraph("netral-stem", question.stem());
            interaction(question.body());
        }
    }

    private void interaction(QuestionBody body) {
        switch (body) {
            case Choice choice
            when choice.type() == Type.TRUE_FALSE -> {
                open("choiceInteraction", QtiResponse.RESPONSE, "shuffle", "false", "maxChoices", "1");
                out.words("simpleChoice", Words.TRUE, "identifier", "true");
                out.words("simpleChoice", Words.FALSE, "identifier", "false");
                out.close();
            }
            case Choice choice ->
                options(choice.options(), QtiResponse.RESPONSE, choice.type() == Type.SINGLE ? "1" : "0");
            case Matching matching -> matching(matching);
            case Ordering ordering -> {
                open("orderInteraction", QtiResponse.RESPONSE, "shuffle", "true");
                numbered("simpleChoice", "S", ordering.steps());
                out.close();
            }
            case Numeric numeric -> entry(numeric.unit() == null ? "" : numeric.unit());
            case ShortText text -> entry("");
            case VerdictAndReason verdict -> {
                open("choiceInteraction", QtiResponse.RESPONSE, "shuffle", "false", "maxChoices", "1");
                for (var each : Verdict.values()) {
                    out.words("simpleChoice", Words.VERDICTS.getOrDefault(each, ""), "identifier", each.name());
                }
                out.close();
                options(verdict.reasons(), QtiResponse.REASON, "1");
            }
            case MarkChat chat -> chat(chat);
            case MarkPicture picture -> picture(picture);
            case Gaps gaps -> throw new IllegalArgumentException("gaps stand in the stem");
        }
    }

    private void open(String name, String response, String... attributes) {
        var all = new String[attributes.length + 2];
        all[0] = "responseIdentifier";
        all[1] = response;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        out.open(name, all);
    }

    private void options(List<Option> options, String response, String most) {
        open("choiceInteraction", response, "shuffle", "true", "maxChoices", most);
        numbered("simpleChoice", "A", options.stream().map(Option::text).toList());
        out.close();
    }

    private void numbered(String name, String letter, List<String> texts, String... attributes) {
        for (var n = 0; n < texts.size(); n++) {
            var all = new String[attributes.length + 2];
            all[0] = "identifier";
            all[1] = letter + (n + 1);
            System.arraycopy(attributes, 0, all, 2, attributes.length);
            out.words(name, texts.get(n), all);
        }
    }

    private void matching(Matching matching) {
        open("matchInteraction", QtiResponse.RESPONSE, "shuffle", "true", "maxAssociations", "0");
        out.open("simpleMatchSet");
        var prompts = matching.prompts().stream().map(Prompt::text).toList();
        numbered("simpleAssociableChoice", "P", prompts, "matchMax", "1");
        out.close().open("simpleMatchSet");
        numbered("simpleAssociableChoice", "O", matching.options(), "matchMax", "0");
        out.close().close();
    }

    private void entry(String unit) {
        out.xml().open("p", "class", "netral-answer");
        out.inlineEmpty("textEntryInteraction", "responseIdentifier", QtiResponse.RESPONSE, "expectedLength", "20");
        if (!unit.isEmpty()) {
            out.xml()
                    .text(" ")
                    .inline("span", "class", "netral-unit")
                    .text(unit)
                    .end();
        }
        out.end();
    }

    private void gaps(String stem, Gaps gaps) {
        out.xml().open("p", "class", "netral-stem");
        var marks = Bodies.GAP.matcher(stem);
        var from = 0;
        while (marks.find()) {
            out.lines(stem.substring(from, marks.start()));
            out.inline(
                    "inlineChoiceInteraction",
                    "responseIdentifier",
                    QtiResponse.GAP + Integer.parseInt(marks.group(1)),
                    "shuffle",
                    "true");
            for (var n = 0; n < gaps.words().size(); n++) {
                out.inline("inlineChoice", "identifier", "W" + (n + 1))
                        .lines(gaps.words().get(n))
                        .end();
            }
            out.end();
            from = marks.end();
        }
        out.lines(stem.substring(from)).end();
    }

    private void chat(MarkChat chat) {
        open("hottextInteraction", QtiResponse.RESPONSE, "maxChoices", "0");
        for (var n = 0; n < chat.messages().size(); n++) {
            var message = chat.messages().get(n);
            out.xml().open("p", "class", "netral-message");
            span("netral-sender", message.sender());
            span("netral-time", message.time());
            out.inline("hottext", "identifier", "M" + (n + 1))
                    .lines(message.text())
                    .end();
            out.end();
        }
        out.close();
    }

    private void span(String className, String text) {
        out.xml().inline("span", "class", className);
        out.lines(text).end().xml().text(" ");
    }

    private void picture(MarkPicture picture) {
        open("hotspotInteraction", QtiResponse.RESPONSE, "maxChoices", "0");
        var name = picture.picture();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        out.xml()
                .open(
                        "object",
                        "type",
                        MEDIA_TYPES.getOrDefault(ending, "image/png"),
                        "data",
                        name,
                        "width",
                        Integer.toString(CANVAS),
                        "height",
                        Integer.toString(CANVAS));
        out.lines(picture.alt()).end();
        for (var n = 0; n < picture.spots().size(); n++) {
            var spot = picture.spots().get(n);
            var coords = spot.x() * PERCENT + "," + spot.y() * PERCENT + "," + (spot.x() + spot.width()) * PERCENT + ","
                    + (spot.y() + spot.height()) * PERCENT;
            out.empty(
                    "hotspotChoice",
                    "identifier",
                    "H" + (n + 1),
                    "shape",
                    "rect",
                    "coords",
                    coords,
                    "hotspotLabel",
                    spot.label());
        }
        out.close();
    }
}
