package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as lines of Markdown. */
final class MarkdownLines {

    private static final int LARGEST_NUMBER = 999_999_999;

    private MarkdownLines() {}

    /** The blocks with an empty line between two. */
    static List<String> blocks(List<Block> blocks) {
        var lines = new ArrayList<String>();
        var alternate = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                lines.add("");
                // two lists with the same sign would be one
                alternate = isSameList(blocks.get(i - 1), blocks.get(i)) && !alternate;
            }
            lines.addAll(block(blocks.get(i), alternate));
        }
        return lines;
    }

    private static boolean isSameList(Block before, Block after) {
        return before instanceof Block.BulletList && after instanceof Block.BulletList
                || before instanceof Block.OrderedList && after instanceof Block.OrderedList;
    }

    private static List<String> block(Block block, boolean alternate) {
        return switch (block) {
            case Block.Heading it ->
                List.of(("#".repeat(it.level()) + " " + MarkdownInline.heading(it.content())).strip());
            case Block.Paragraph it -> MarkdownInline.lines(it.content());
            case Block.BulletList it -> list(it.items(), number -> alternate ? "*" : "-");
            case Block.OrderedList it ->
                list(
                        it.items(),
                        number -> Math.min((long) it.start() + number, LARGEST_NUMBER) + (alternate ? ")" : "."));
            case Block.Table it -> table(it);
            case Block.Image it -> List.of(image(it));
            case Block.Callout it -> callout(it);
            case Block.Blockquote it -> quote(it);
            case Block.Video _, Block.File _, Block.CaseBox _, Block.CheckQuestion _, Block.Story _ ->
                MarkdownFence.write(block);
            case Block.HorizontalRule _ -> List.of("---");
        };
    }

    private static List<String> list(List<ListItem> items, IntFunction<String> sign) {
        var tight = items.stream().allMatch(MarkdownLines::isTight);
        var lines = new ArrayList<String>();
        for (var i = 0; i < items.size(); i++) {
            if (i > 0 && !tight) {
                lines.add("");
            }
            lines.addAll(item(items.get(i), sign.apply(i), tight));
        }
        return lines;
    }

    private static List<String> item(ListItem item, String sign, boolean tight) {
        var blocks = item.blocks();
        var startsEmpty = blocks.getFirst().inline().findAny().isEmpty();
        var inner = new ArrayList<String>();
        if (startsEmpty) {
            inner.add("");
            inner.addAll(blocks(blocks.subList(1, blocks.size())));
        } else if (tight) {
            blocks.forEach(block -> inner.addAll(block(block, false)));
        } else {
            inner.addAll(blocks(blocks));
        }
        var indent = " ".repeat(sign.length() + 1);
        return IntStream.range(0, inner.size())
                .mapToObj(i -> (i == 0 ? sign + " " : indent) + inner.get(i))
                .map(String::stripTrailing)
                .toList();
    }

    /** Whether no empty line is needed: a text, and perhaps a list that may follow a text directly. */
    private static boolean isTight(ListItem item) {
        var blocks = item.blocks();
        return blocks.size() == 1 || blocks.size() == 2 && hasText(blocks.getFirst()) && mayFollowText(blocks.get(1));
    }

    private static boolean mayFollowText(Block block) {
        return switch (block) {
            case Block.BulletList list ->
                hasText(list.items().getFirst().blocks().getFirst());
            case Block.OrderedList list ->
                list.start() == 1 && hasText(list.items().getFirst().blocks().getFirst());
            default -> false;
        };
    }

    private static boolean hasText(Block block) {
        return block.inline().findAny().isPresent();
    }

    private static List<String> table(Block.Table table) {
        var lines = new ArrayList<String>();
        for (var row : table.rows()) {
            lines.add(row.cells().stream()
                    .map(cell -> MarkdownInline.cell(cell.content().content()))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(
                1,
                table.rows().getFirst().cells().stream()
                        .map(cell -> cell.align()
                                .map(align -> switch (align) {
                                    case LEFT -> ":---";
                                    case CENTER -> ":---:";
                                    case RIGHT -> "---:";
                                })
                                .orElse("---"))
                        .collect(Collectors.joining("|", "|", "|")));
        return lines;
    }

    private static String image(Block.Image image) {
        var caption = image.caption().isEmpty() ? "" : " \"" + MarkdownEscape.title(image.caption()) + "\"";
        var src = image.src().isEmpty() && !caption.isEmpty() ? "<>" : image.src();
        return "![" + MarkdownEscape.text(image.alt()) + "](" + src + caption + ")";
    }

    private static List<String> callout(Block.Callout callout) {
        var lines = new ArrayList<String>();
        lines.add("[!" + callout.kind() + "]");
        if (!hasNothing(callout.blocks())) {
            if (!(callout.blocks().getFirst() instanceof Block.Paragraph)) {
                lines.add("");
            }
            lines.addAll(blocks(callout.blocks()));
        }
        return quoted(lines);
    }

    private static List<String> quote(Block.Blockquote quote) {
        var lines = new ArrayList<String>();
        if (!quote.source().isEmpty() || startsLikeAMark(quote.blocks().getFirst())) {
            lines.add(("[!" + MarkdownQuote.QUOTE + "] " + MarkdownEscape.text(quote.source())).strip());
            lines.add("");
        }
        if (!hasNothing(quote.blocks())) {
            lines.addAll(blocks(quote.blocks()));
        }
        return quoted(lines.isEmpty() ? List.of("") : lines);
    }

    /** Such a text would be read as the name of a box. */
    private static boolean startsLikeAMark(Block block) {
        return block.inline().findFirst().filter(Inline.Text.class::isInstance).stream()
                .map(Inline.Text.class::cast)
                .anyMatch(text -> text.text().startsWith("[!"));
    }

    private static boolean hasNothing(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph && !hasText(paragraph);
    }

    private static List<String> quoted(List<String> lines) {
        return lines.stream().map(line -> ("> " + line).stripTrailing()).toList();
    }
}
