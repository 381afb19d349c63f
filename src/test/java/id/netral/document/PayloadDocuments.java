package id.netral.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents that hold one text in every field that can be written, typed or imported. */
public final class PayloadDocuments {

    /** Fields of {@link #with}, as a person would name them. */
    public static final List<String> FIELDS = List.of(
            "heading",
            "paragraph",
            "bold",
            "italic",
            "code",
            "article link",
            "term",
            "after a line break",
            "bullet item",
            "numbered item",
            "nested item",
            "table header",
            "table cell",
            "picture alternative",
            "picture caption",
            "call-out",
            "quotation",
            "quotation source",
            "video title",
            "video transcript",
            "file label",
            "case situation",
            "case reason",
            "question",
            "option",
            "feedback",
            "branching case label");

    private static final String ARTICLE = "uu-20-2023-2";

    private PayloadDocuments() {}

    /** The text everywhere. */
    public static LessonDocument with(String text) {
        return new LessonDocument(List.of(
                new Block.Heading(BlockIds.next(), 2, List.of(new Inline.Text(text))),
                new Block.Paragraph(BlockIds.next(), running(text)),
                new Block.BulletList(BlockIds.next(), List.of(item(text), nested(text))),
                new Block.OrderedList(BlockIds.next(), 2, List.of(item(text))),
                new Block.Table(BlockIds.next(), List.of(row(text), row(text))),
                new Block.Image(BlockIds.next(), "images/foto.png", text, text),
                new Block.Callout(BlockIds.next(), CalloutKind.INGAT, List.of(paragraph(text))),
                new Block.Blockquote(BlockIds.next(), text, List.of(paragraph(text))),
                new Block.Video(BlockIds.next(), "media/sapa.mp4", text, "media/sapa.vtt", text),
                new Block.File(BlockIds.next(), "media/formulir.pdf", text),
                new Block.CaseBox(BlockIds.next(), text, CaseVerdict.BOLEH, text, List.of(ARTICLE), ""),
                new Block.CaseBox(BlockIds.next(), text, CaseVerdict.BOLEH, "", List.of(), text),
                new Block.CheckQuestion(
                        BlockIds.next(),
                        text,
                        List.of(new CheckOption(text, true, text), new CheckOption(text, false, text))),
                new Block.Story(BlockIds.next(), "ajakan-masuk-grup", text)));
    }

    /** JSON with the text where only a name, a number or a path may stand; by the attribute's name. */
    public static Map<String, String> strictAttributes(String quoted) {
        return Map.ofEntries(
                entry("id", "{\"type\":\"paragraph\",\"attrs\":{\"id\":%s}}", quoted),
                entry("level", "{\"type\":\"heading\",\"attrs\":{\"level\":%s}}", quoted),
                entry(
                        "start",
                        "{\"type\":\"orderedList\",\"attrs\":{\"start\":%s},\"content\":[{\"type\":\"listItem\"}]}",
                        quoted),
                entry(
                        "align",
                        "{\"type\":\"table\",\"content\":[{\"type\":\"tableRow\",\"content\":[{\"type\":\"tableHeader\",\"attrs\":{\"align\":%s}}]}]}",
                        quoted),
                entry("picture", "{\"type\":\"image\",\"attrs\":{\"src\":%s}}", quoted),
                entry("video", "{\"type\":\"video\",\"attrs\":{\"src\":%s}}", quoted),
                entry("captions", "{\"type\":\"video\",\"attrs\":{\"captions\":%s}}", quoted),
                entry("file", "{\"type\":\"file\",\"attrs\":{\"src\":%s}}", quoted),
                entry("kind", "{\"type\":\"callout\",\"attrs\":{\"kind\":%s}}", quoted),
                entry("verdict", "{\"type\":\"caseBox\",\"attrs\":{\"verdict\":%s}}", quoted),
                entry("story", "{\"type\":\"story\",\"attrs\":{\"slug\":%s,\"label\":\"x\"}}", quoted),
                entry("articles", "{\"type\":\"caseBox\",\"attrs\":{\"articles\":[%s]}}", quoted),
                entry(
                        "article",
                        "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"article\",\"attrs\":{\"id\":%s}}]}]}",
                        quoted),
                entry(
                        "term",
                        "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"term\",\"attrs\":{\"id\":%s}}]}]}",
                        quoted),
                entry("node", "{\"type\":%s}", quoted),
                entry(
                        "mark",
                        "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":%s}]}]}",
                        quoted),
                entry("attribute", "{\"type\":\"paragraph\",\"attrs\":{%s:\"x\"}}", quoted));
    }

    private static Map.Entry<String, String> entry(String name, String form, String quoted) {
        return Map.entry(name, "{\"type\":\"doc\",\"content\":[" + form.formatted(quoted) + "]}");
    }

    private static List<Inline> running(String text) {
        return List.of(
                new Inline.Text(text),
                new Inline.Text(text, List.of(new Mark.Bold())),
                new Inline.Text(text, List.of(new Mark.Italic())),
                new Inline.Text(text, List.of(new Mark.Code())),
                new Inline.Text(text, List.of(new Mark.Article(ARTICLE))),
                new Inline.Text(text, List.of(new Mark.Term("netralitas"))),
                new Inline.HardBreak(),
                new Inline.Text(text));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(BlockIds.next(), List.of(new Inline.Text(text)));
    }

    private static ListItem item(String text) {
        return new ListItem(List.of(paragraph(text)));
    }

    private static ListItem nested(String text) {
        return new ListItem(List.of(paragraph(text), new Block.BulletList(BlockIds.next(), List.of(item(text)))));
    }

    private static TableRow row(String text) {
        return new TableRow(List.of(new TableCell(
                false, Optional.empty(), new Block.Paragraph(BlockIds.next(), List.of(new Inline.Text(text))))));
    }
}
