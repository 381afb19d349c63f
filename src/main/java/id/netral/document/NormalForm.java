package id.netral.document;

import java.util.ArrayList;
import java.util.List;

/** The one form of what says the same. */
final class NormalForm {

    private NormalForm() {}

    /** Without empty paragraphs; where nothing else is, one stays. */
    static List<Block> blocks(List<Block> blocks) {
        var kept = blocks.stream().filter(block -> !isEmpty(block)).toList();
        return kept.isEmpty() ? List.of(blocks.isEmpty() ? emptyParagraph() : blocks.getFirst()) : kept;
    }

    /** As {@link #blocks}, and the first one is a paragraph. */
    static List<Block> item(List<Block> blocks) {
        var kept = blocks(blocks);
        if (kept.getFirst() instanceof Block.Paragraph) {
            return kept;
        }
        var all = new ArrayList<Block>();
        all.add(!blocks.isEmpty() && isEmpty(blocks.getFirst()) ? blocks.getFirst() : emptyParagraph());
        all.addAll(kept);
        return List.copyOf(all);
    }

    private static Block emptyParagraph() {
        return new Block.Paragraph(BlockIds.next(), List.of());
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.content().isEmpty();
    }

    /** Running text in one line: line breaks become blanks. */
    static List<Inline> line(List<Inline> content) {
        return lines(content.stream()
                .map(inline -> inline instanceof Inline.HardBreak ? new Inline.Text(" ") : inline)
                .toList());
    }

    /** Running text: no blanks and no line break at either end, no blanks around line breaks. */
    static List<Inline> lines(List<Inline> content) {
        var all = new ArrayList<Inline>();
        var line = new ArrayList<Inline.Text>();
        var breaks = 0;
        for (var inline : content) {
            switch (inline) {
                case Inline.Text text -> line.add(text);
                case Inline.HardBreak _ -> {
                    breaks = append(all, breaks, line) + 1;
                    line.clear();
                }
            }
        }
        append(all, breaks, line);
        return List.copyOf(all);
    }

    /** Adds the waiting breaks and the line; gives the breaks that still wait. */
    private static int append(List<Inline> all, int breaks, List<Inline.Text> line) {
        var runs = TextRuns.of(line);
        if (runs.isEmpty()) {
            return breaks;
        }
        if (!all.isEmpty()) {
            for (var i = 0; i < breaks; i++) {
                all.add(new Inline.HardBreak());
            }
        }
        all.addAll(runs);
        return 0;
    }
}
