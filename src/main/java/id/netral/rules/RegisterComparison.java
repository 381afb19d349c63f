package id.netral.rules;

import java.util.List;

/**
 * How entries from elsewhere stand against the own register; articles by id, in the order of their file.
 *
 * @param unknown the own register has none of that id
 * @param different the own register says something else; what it says stays
 * @param same the own register says the same
 */
public record RegisterComparison(List<ArticleId> unknown, List<ArticleId> different, List<ArticleId> same) {

    /** Keeps its own copies. */
    public RegisterComparison {
        unknown = List.copyOf(unknown);
        different = List.copyOf(different);
        same = List.copyOf(same);
    }
}
