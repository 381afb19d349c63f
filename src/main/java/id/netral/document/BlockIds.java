package id.netral.document;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ids of blocks: eight lower-case letters and digits. */
public final class BlockIds {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{8}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String NONE = "00000000";

    private BlockIds() {}

    /** A new id; that two of one document are the same is next to impossible, and the document would change one. */
    public static String next() {
        return ThreadLocalRandom.current()
                .ints(8, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** Whether the text has the form of an id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    static void check(String id) {
        Values.check(isId(id), "id of a block: %s", id);
    }

    /** The second of two blocks with one id gets a new one. */
    static List<Block> distinct(List<Block> blocks) {
        var taken = new HashSet<String>();
        return renamed(blocks, id -> {
            var own = id;
            while (!taken.add(own)) {
                own = next();
            }
            return own;
        });
    }

    static List<Block> without(List<Block> blocks) {
        return renamed(blocks, id -> NONE);
    }

    static List<Block> renamed(List<Block> blocks, UnaryOperator<String> ids) {
        return blocks.stream().map(block -> renamed(block, ids)).toList();
    }

    private static Block renamed(Block block, UnaryOperator<String> ids) {
        var id = ids.apply(block.id());
        return switch (block) {
            case Block.Heading it -> new Block.Heading(id, it.level(), it.content());
            case Block.Paragraph it -> new Block.Paragraph(id, it.content());
            case Block.BulletList it -> new Block.BulletList(id, items(it.items(), ids));
            case Block.OrderedList it -> new Block.OrderedList(id, it.start(), items(it.items(), ids));
            case Block.Table it ->
                new Block.Table(id, it.rows().stream().map(row -> row(row, ids)).toList());
            case Block.Image it -> new Block.Image(id, it.src(), it.alt(), it.caption());
            case Block.Callout it -> new Block.Callout(id, it.kind(), renamed(it.blocks(), ids));
            case Block.Blockquote it -> new Block.Blockquote(id, it.source(), renamed(it.blocks(), ids));
            case Block.Video it -> new Block.Video(id, it.src(), it.title(), it.captions(), it.transcript());
            case Block.File it -> new Block.File(id, it.src(), it.label());
            case Block.CaseBox it ->
                new Block.CaseBox(id, it.situation(), it.verdict(), it.reason(), it.articles(), it.ask());
            case Block.CheckQuestion it -> new Block.CheckQuestion(id, it.question(), it.options());
            case Block.Story it -> new Block.Story(id, it.slug(), it.label());
            case Block.HorizontalRule _ -> new Block.HorizontalRule(id);
        };
    }

    private static List<ListItem> items(List<ListItem> items, UnaryOperator<String> ids) {
        return items.stream()
                .map(item -> new ListItem(renamed(item.blocks(), ids)))
                .toList();
    }

    private static TableRow row(TableRow row, UnaryOperator<String> ids) {
        return new TableRow(row.cells().stream()
                .map(cell -> new TableCell(
                        cell.header(),
                        cell.align(),
                        new Block.Paragraph(
                                ids.apply(cell.content().id()), cell.content().content())))
                .toList());
    }
}
