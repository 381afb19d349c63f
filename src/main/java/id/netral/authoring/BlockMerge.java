package id.netral.authoring;

import id.netral.authoring.MergeRow.State;
import id.netral.document.Block;
import id.netral.document.LessonDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares two texts that were written upon the same one, block by block; blocks are known by their ids. */
final class BlockMerge {

    private final Map<String, Block> base;
    private final Map<String, Block> mine;
    private final Map<String, Block> theirs;

    private BlockMerge(LessonDocument base, LessonDocument mine, LessonDocument theirs) {
        this.base = byId(base);
        this.mine = byId(mine);
        this.theirs = byId(theirs);
    }

    /** All places in reading order: of whoever has moved blocks, else of the saved text. */
    static List<MergeRow> rows(LessonDocument base, LessonDocument mine, LessonDocument theirs) {
        return new BlockMerge(base, mine, theirs).rows();
    }

    private List<MergeRow> rows() {
        return order().stream().map(this::row).toList();
    }

    private List<String> order() {
        var theyMoved = !common(theirs, base).equals(common(base, theirs));
        return theyMoved ? interleaved(theirs, mine) : interleaved(mine, theirs);
    }

    /** The first text's order; what only the second has follows what it follows there. */
    private static List<String> interleaved(Map<String, Block> first, Map<String, Block> second) {
        var order = new ArrayList<>(first.keySet());
        var at = 0;
        for (var id : second.keySet()) {
            var known = order.indexOf(id);
            if (known >= 0) {
                at = known + 1;
            } else {
                order.add(at++, id);
            }
        }
        return order;
    }

    private static List<String> common(Map<String, Block> order, Map<String, Block> other) {
        return order.keySet().stream().filter(other::containsKey).toList();
    }

    private MergeRow row(String id) {
        var own = mine.get(id);
        var other = theirs.get(id);
        return new MergeRow(state(base.get(id), own, other), own, other);
    }

    private static State state(@Nullable Block before, @Nullable Block own, @Nullable Block other) {
        if (same(own, other)) {
            return State.SAME;
        }
        if (same(own, before)) {
            return State.THEIRS;
        }
        return same(other, before) ? State.MINE : State.BOTH;
    }

    private static boolean same(@Nullable Block one, @Nullable Block other) {
        return one == null || other == null
                ? one == other
                : new LessonDocument(List.of(one)).sameContent(new LessonDocument(List.of(other)));
    }

    private static Map<String, Block> byId(LessonDocument document) {
        var blocks = new LinkedHashMap<String, Block>();
        document.blocks().forEach(block -> blocks.put(block.id(), block));
        return blocks;
    }
}
