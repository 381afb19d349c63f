package id.netral.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes nodes as ordered maps. */
final class JsonNodes {

    private JsonNodes() {}

    static Map<String, Object> document(LessonDocument document) {
        return node("doc", Map.of(), all(document.blocks(), JsonNodes::block));
    }

    private static Map<String, Object> block(Block block) {
        var id = block.id();
        return switch (block) {
            case Block.Heading it -> node("heading", attrs("id", id, "level", it.level()), inline(it.content()));
            case Block.Paragraph it -> node("paragraph", attrs("id", id), inline(it.content()));
            case Block.BulletList it -> node("bulletList", attrs("id", id), all(it.items(), JsonNodes::item));
            case Block.OrderedList it ->
                node("orderedList", attrs("id", id, "start", it.start()), all(it.items(), JsonNodes::item));
            case Block.Table it -> node("table", attrs("id", id), all(it.rows(), JsonNodes::row));
            case Block.Image it ->
                node("image", attrs("id", id, "src", it.src(), "alt", it.alt(), "caption", it.caption()), null);
            case Block.Callout it ->
                node("callout", attrs("id", id, "kind", it.kind().name()), all(it.blocks(), JsonNodes::block));
            case Block.Blockquote it ->
                node("blockquote", attrs("id", id, "source", it.source()), all(it.blocks(), JsonNodes::block));
            case Block.Video it -> node("video", video(it), null);
            case Block.File it -> node("file", attrs("id", id, "src", it.src(), "label", it.label()), null);
            case Block.CaseBox it -> node("caseBox", caseBox(it), null);
            case Block.CheckQuestion it -> node("checkQuestion", checkQuestion(it), null);
            case Block.Story it -> node("story", attrs("id", id, "slug", it.slug(), "label", it.label()), null);
            case Block.HorizontalRule _ -> node("horizontalRule", attrs("id", id), null);
        };
    }

    private static Map<String, Object> video(Block.Video it) {
        var attrs = attrs("id", it.id(), "src", it.src(), "title", it.title(), "captions", it.captions());
        attrs.put("transcript", it.transcript());
        return attrs;
    }

    private static Map<String, Object> caseBox(Block.CaseBox it) {
        var attrs = attrs(
                "id",
                it.id(),
                "situation",
                it.situation(),
                "verdict",
                it.verdict().word(),
                "reason",
                it.reason());
        attrs.put("articles", it.articles());
        if (it.isAsked()) {
            attrs.put("ask", it.ask());
        }
        return attrs;
    }

    private static Map<String, Object> checkQuestion(Block.CheckQuestion it) {
        var attrs = attrs("id", it.id(), "question", it.question());
        attrs.put(
                "options",
                all(
                        it.options(),
                        option -> attrs(
                                "text", option.text(), "correct", option.correct(), "feedback", option.feedback())));
        return attrs;
    }

    private static Map<String, Object> item(ListItem item) {
        return node("listItem", Map.of(), all(item.blocks(), JsonNodes::block));
    }

    private static Map<String, Object> row(TableRow row) {
        return node("tableRow", Map.of(), all(row.cells(), JsonNodes::cell));
    }

    private static Map<String, Object> cell(TableCell cell) {
        var attrs = new LinkedHashMap<String, @Nullable Object>();
        attrs.put(
                "align",
                cell.align().map(align -> align.name().toLowerCase(Locale.ROOT)).orElse(null));
        return node(cell.header() ? "tableHeader" : "tableCell", attrs, List.of(block(cell.content())));
    }

    private static List<Map<String, Object>> inline(List<Inline> content) {
        return all(content, inline -> switch (inline) {
            case Inline.HardBreak _ -> node("hardBreak", Map.of(), null);
            case Inline.Text text -> text(text);
        });
    }

    private static Map<String, Object> text(Inline.Text text) {
        var node = node("text", Map.of(), null);
        if (!text.marks().isEmpty()) {
            node.put("marks", all(text.marks(), JsonNodes::mark));
        }
        node.put("text", text.text());
        return node;
    }

    private static Map<String, Object> mark(Mark mark) {
        return switch (mark) {
            case Mark.Article(var id) -> node("article", attrs("id", id), null);
            case Mark.Term(var id) -> node("term", attrs("id", id), null);
            case Mark.Bold _ -> node("bold", Map.of(), null);
            case Mark.Italic _ -> node("italic", Map.of(), null);
            case Mark.Code _ -> node("code", Map.of(), null);
        };
    }

    private static <T> List<Map<String, Object>> all(List<T> list, Function<T, Map<String, Object>> write) {
        return list.stream().map(write).toList();
    }

    private static Map<String, Object> node(
            String type, Map<String, ? extends @Nullable Object> attrs, @Nullable List<Map<String, Object>> content) {
        var node = new LinkedHashMap<String, Object>();
        node.put("type", type);
        if (!attrs.isEmpty()) {
            node.put("attrs", attrs);
        }
        if (content != null && !content.isEmpty()) {
            node.put("content", content);
        }
        return node;
    }

    private static Map<String, Object> attrs(Object... namesAndValues) {
        var attrs = new LinkedHashMap<String, Object>();
        var all = Arrays.asList(namesAndValues);
        for (var i = 0; i < all.size(); i += 2) {
            attrs.put((String) all.get(i), all.get(i + 1));
        }
        return attrs;
    }
}
