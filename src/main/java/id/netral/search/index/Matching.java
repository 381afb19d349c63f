package id.netral.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Shows where in a text the words stand that led to it. */
final class Matching {

    private final IndexSearcher searcher;
    private final Weight weight;

    Matching(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    Hit hit(ScoreDoc found) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        var matches = weight.matches(leaf, found.doc - leaf.docBase);
        var document = searcher.storedFields().document(found.doc);
        var title = document.get(EntryFields.TITLE);
        var text = document.get(EntryFields.TEXT);
        var inText = spans(matches, EntryFields.TEXT);
        var isShownHere = document.get(EntryFields.ADDRESS).isEmpty();
        return EntryFields.hit(
                document,
                Marked.of(title, spans(matches, EntryFields.TITLE)),
                isShownHere ? Marked.of(text, inText) : Excerpt.of(text, inText));
    }

    private static List<Span> spans(@Nullable Matches matches, String field) throws IOException {
        var spans = new ArrayList<Span>();
        var match = matches == null ? null : matches.getMatches(field);
        while (match != null && match.next()) {
            spans.add(new Span(match.startOffset(), match.endOffset()));
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }
}
