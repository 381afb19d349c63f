package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads blocks that hold attributes only. */
final class JsonLeaf {

    private static final int MOST_OPTIONS = 8;

    private final JsonAttributes attributes;
    private final List<DocumentNote> notes;

    JsonLeaf(JsonAttributes attributes, List<DocumentNote> notes) {
        this.attributes = attributes;
        this.notes = notes;
    }

    /** Empty for other types. */
    Optional<Block> read(String type) {
        return switch (type) {
            case "image" ->
                Optional.of(new Block.Image(
                        attributes.id(),
                        attributes.text("src", MediaPath::isPicture),
                        attributes.text("alt"),
                        attributes.text("caption")));
            case "video" ->
                Optional.of(new Block.Video(
                        attributes.id(),
                        attributes.text("src", MediaPath::isVideo),
                        attributes.text("title"),
                        attributes.text("captions", MediaPath::isCaptions),
                        attributes.text("transcript")));
            case "file" ->
                Optional.of(new Block.File(
                        attributes.id(), attributes.text("src", MediaPath::isFile), attributes.text("label")));
            case "caseBox" -> Optional.of(caseBox());
            case "checkQuestion" ->
                Optional.of(new Block.CheckQuestion(attributes.id(), attributes.text("question"), options()));
            case "story" ->
                Optional.of(new Block.Story(
                        attributes.id(), attributes.text("slug", Mark::isName), attributes.text("label")));
            case "horizontalRule" -> Optional.of(new Block.HorizontalRule(attributes.id()));
            default -> Optional.empty();
        };
    }

    private Block caseBox() {
        var word = attributes.text("verdict", text -> CaseVerdict.of(text).isPresent());
        return new Block.CaseBox(
                attributes.id(),
                attributes.text("situation"),
                CaseVerdict.of(word).orElse(CaseVerdict.TIDAK_BOLEH),
                attributes.text("reason"),
                articles(),
                attributes.text("ask"));
    }

    private List<String> articles() {
        var articles = new ArrayList<String>();
        for (var article : attributes.list("articles")) {
            if (Mark.isName(article.stringValue(""))) {
                articles.add(article.stringValue());
            } else {
                attributes.dropped("articles");
            }
        }
        return articles;
    }

    private List<CheckOption> options() {
        var options = attributes.list("options");
        if (options.size() > MOST_OPTIONS) {
            attributes.dropped("options");
        }
        return options.stream().limit(MOST_OPTIONS).map(this::option).toList();
    }

    private CheckOption option(JsonNode node) {
        if (!node.isObject()) {
            notes.add(new DocumentNote("document.note.attribute", "options", "checkQuestion"));
        }
        return new CheckOption(
                node.path("text").stringValue(""),
                node.path("correct").booleanValue(false),
                node.path("feedback").stringValue(""));
    }

    static Optional<TableCell.Align> align(String word) {
        return Stream.of(TableCell.Align.values())
                .filter(align -> align.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
