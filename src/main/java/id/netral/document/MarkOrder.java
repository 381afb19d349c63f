package id.netral.document;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which mark stands within which. */
final class MarkOrder {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 80;

    private MarkOrder() {}

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
    }

    static List<Mark> ordered(List<Mark> marks) {
        var byRank = new TreeMap<Integer, Mark>();
        marks.forEach(mark -> byRank.putIfAbsent(rank(mark), mark));
        return List.copyOf(byRank.values());
    }

    private static int rank(Mark mark) {
        return switch (mark) {
            case Mark.Article _, Mark.Term _ -> 0;
            case Mark.Bold _ -> 1;
            case Mark.Italic _ -> 2;
            case Mark.Code _ -> 3;
        };
    }
}
