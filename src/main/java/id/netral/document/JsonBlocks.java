package id.netral.document;

import id.netral.common.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads blocks; keeps the text of what it does not know. For one document. */
final class JsonBlocks {

    private static final int MOST_BLOCKS = 5_000;
    private static final int DEEPEST = 12;

    private final List<DocumentNote> notes = new ArrayList<>();
    private final JsonInline inline = new JsonInline(notes);
    private int count;
    private int depth;

    List<DocumentNote> notes() {
        return notes;
    }

    /** The blocks inside the node; running text that stands among them becomes paragraphs. */
    List<Block> blocks(JsonNode parent) {
        if (++depth > DEEPEST) {
            throw new RefusedException("document.too-deep");
        }
        var blocks = new ArrayList<Block>();
        var loose = new ArrayList<Inline>();
        for (var node : parent.path("content").values()) {
            if (JsonInline.isInline(node)) {
                inline.add(loose, node);
            } else {
                addParagraph(blocks, loose);
                block(node).forEach(blocks::add);
            }
        }
        addParagraph(blocks, loose);
        depth--;
        return blocks;
    }

    private static void addParagraph(List<Block> blocks, List<Inline> loose) {
        if (!loose.isEmpty()) {
            blocks.add(new Block.Paragraph(BlockIds.next(), loose));
            loose.clear();
        }
    }

    private Stream<Block> block(JsonNode node) {
        if (++count > MOST_BLOCKS) {
            throw new RefusedException("document.too-large");
        }
        var attributes = new JsonAttributes(node, notes);
        var type = node.path("type").stringValue("");
        var leaf = new JsonLeaf(attributes, notes).read(type);
        var block = leaf.isPresent() ? leaf : container(type, node, attributes);
        if (block.isEmpty()) {
            notes.add(new DocumentNote("document.note.node", JsonInline.shown(type)));
            return blocks(node).stream();
        }
        attributes.dropOthers();
        return block.stream();
    }

    private Optional<Block> container(String type, JsonNode node, JsonAttributes attributes) {
        return switch (type) {
            case "heading" ->
                Optional.of(
                        new Block.Heading(attributes.id(), attributes.number("level", 2, 4, 2), inline.content(node)));
            case "paragraph" -> Optional.of(new Block.Paragraph(attributes.id(), inline.content(node)));
            case "bulletList" -> items(node).map(items -> new Block.BulletList(attributes.id(), items));
            case "orderedList" -> {
                var start = attributes.number("start", 0, 999_999_999, 1);
                yield items(node).map(items -> new Block.OrderedList(attributes.id(), start, items));
            }
            case "table" -> table(node, attributes);
            case "callout" -> Optional.of(new Block.Callout(attributes.id(), kind(attributes), blocks(node)));
            case "blockquote" ->
                Optional.of(new Block.Blockquote(attributes.id(), attributes.text("source"), blocks(node)));
            default -> Optional.empty();
        };
    }

    private static CalloutKind kind(JsonAttributes attributes) {
        var name = attributes.text("kind", text -> CalloutKind.of(text).isPresent());
        return CalloutKind.of(name).orElse(CalloutKind.INGAT);
    }

    /** Empty when the list holds nothing: then it is left out. */
    private Optional<List<ListItem>> items(JsonNode node) {
        var items = new ArrayList<ListItem>();
        for (var child : node.path("content").values()) {
            if ("listItem".equals(child.path("type").stringValue(""))) {
                new JsonAttributes(child, notes).dropOthers();
                items.add(new ListItem(blocks(child)));
            } else {
                items.add(new ListItem(block(child).toList()));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private Optional<Block> table(JsonNode node, JsonAttributes attributes) {
        var rows = node.path("content").values().stream()
                .map(row -> new TableRow(
                        row.path("content").values().stream().map(this::cell).toList()))
                .toList();
        return rows.stream().allMatch(row -> row.cells().isEmpty())
                ? Optional.empty()
                : Optional.of(new Block.Table(attributes.id(), rows));
    }

    private TableCell cell(JsonNode node) {
        var attributes = new JsonAttributes(node, notes);
        var align = attributes.text("align", text -> JsonLeaf.align(text).isPresent());
        attributes.dropOthers();
        var header = "tableHeader".equals(node.path("type").stringValue(""));
        return new TableCell(header, JsonLeaf.align(align), oneParagraph(blocks(node)));
    }

    /** A cell holds one paragraph: the texts of several blocks are put one behind the other. */
    private Block.Paragraph oneParagraph(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            return paragraph;
        }
        if (!blocks.isEmpty()) {
            notes.add(new DocumentNote("document.note.cell"));
        }
        var all = new LessonDocument(blocks).allBlocks().toList();
        var content = new ArrayList<Inline>();
        all.forEach(block -> {
            content.addAll(block.inline().toList());
            content.add(new Inline.HardBreak());
        });
        return new Block.Paragraph(all.getFirst().id(), content);
    }
}
