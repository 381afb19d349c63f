package id.netral.authoring.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import id.netral.authoring.compare.BlockChange.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Compares two texts block by block, and blocks that stand for each other word by word. */
final class TextComparison {

    /** Share of words two blocks have in common, from which on one is the other changed. */
    private static final double ALIKE = 0.4;

    private TextComparison() {}

    static List<BlockChange> of(List<BlockText> before, List<BlockText> after) {
        var changes = new ArrayList<BlockChange>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            var from = delta.getSource().getLines();
            var to = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                from.forEach(block -> changes.add(new BlockChange(Change.SAME, block, block, List.of())));
            } else {
                pair(from, to, changes);
            }
        }
        return List.copyOf(changes);
    }

    /** Blocks in the same place: each on the left looks for the next on the right that is like it. */
    private static void pair(List<BlockText> from, List<BlockText> to, List<BlockChange> changes) {
        var next = 0;
        for (var block : from) {
            var found = next;
            while (found < to.size() && !alike(block, to.get(found))) {
                found++;
            }
            if (found == to.size()) {
                changes.add(new BlockChange(Change.REMOVED, block, null, List.of()));
                continue;
            }
            for (; next < found; next++) {
                changes.add(new BlockChange(Change.ADDED, null, to.get(next), List.of()));
            }
            changes.add(new BlockChange(
                    Change.CHANGED,
                    block,
                    to.get(next),
                    words(block.text(), to.get(next).text())));
            next++;
        }
        for (; next < to.size(); next++) {
            changes.add(new BlockChange(Change.ADDED, null, to.get(next), List.of()));
        }
    }

    private static boolean alike(BlockText one, BlockText other) {
        if (one.text().equals(other.text())) {
            return true;
        }
        return one.kind() == other.kind() && similarity(one.text(), other.text()) >= ALIKE;
    }

    /** Share of different words both have, 0 to 1. */
    static double similarity(String one, String other) {
        var left = new HashSet<>(split(one));
        var right = new HashSet<>(split(other));
        var all = new HashSet<>(left);
        all.addAll(right);
        left.retainAll(right);
        return all.isEmpty() ? 1 : (double) left.size() / all.size();
    }

    private static List<Words> words(String before, String after) {
        var words = new ArrayList<Words>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(split(before), split(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(words, Change.SAME, delta.getSource().getLines());
            } else {
                add(words, Change.REMOVED, delta.getSource().getLines());
                add(words, Change.ADDED, delta.getTarget().getLines());
            }
        }
        return words;
    }

    private static void add(List<Words> words, Change change, List<String> some) {
        if (!some.isEmpty()) {
            words.add(new Words(change, String.join(" ", some)));
        }
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
