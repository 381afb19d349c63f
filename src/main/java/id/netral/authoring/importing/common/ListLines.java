package id.netral.authoring.importing.common;

import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.Inline;
import id.netral.document.ListItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paragraphs that belong to lists, one after the other, put together to nested lists. */
public final class ListLines {

    private static final int MOST_ITEMS = 999_999_999;

    private record Line(ListEntry entry, List<Block> blocks) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();

    public void add(ListEntry entry, List<Inline> content, List<Block> beside) {
        var blocks = new ArrayList<Block>();
        blocks.add(Texts.paragraph(content));
        blocks.addAll(beside);
        lines.add(new Line(entry, blocks));
    }

    /** The lists the lines make; there are none afterwards. A list that goes on later keeps counting. */
    public List<Block> take() {
        var lists = lists(List.copyOf(lines), true);
        lines.clear();
        return lists;
    }

    private List<Block> lists(List<Line> part, boolean outermost) {
        var lists = new ArrayList<Block>();
        for (var from = 0; from < part.size(); ) {
            var first = part.get(from).entry();
            var to = from + 1;
            while (to < part.size() && goesOn(first, part.get(to).entry())) {
                to++;
            }
            lists.add(list(part.subList(from, to), outermost));
            from = to;
        }
        return lists;
    }

    private static boolean goesOn(ListEntry first, ListEntry next) {
        return next.level() > first.level()
                || next.level() == first.level()
                        && next.ordered() == first.ordered()
                        && next.list().equals(first.list());
    }

    private Block list(List<Line> part, boolean outermost) {
        var first = part.getFirst().entry();
        var items = new ArrayList<ListItem>();
        for (var from = 0; from < part.size(); ) {
            var to = from + 1;
            while (to < part.size() && part.get(to).entry().level() > first.level()) {
                to++;
            }
            var blocks = new ArrayList<>(part.get(from).blocks());
            blocks.addAll(lists(part.subList(from + 1, to), false));
            items.add(new ListItem(blocks));
            from = to;
        }
        if (!first.ordered()) {
            return new Block.BulletList(BlockIds.next(), items);
        }
        return new Block.OrderedList(BlockIds.next(), start(first, items.size(), outermost), items);
    }

    private int start(ListEntry first, int items, boolean outermost) {
        if (!outermost) {
            return first.start();
        }
        var before = counted.merge(first.list() + "/" + first.level(), items, Integer::sum) - items;
        return Math.min(first.start() + before, MOST_ITEMS);
    }
}
