package id.netral.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** Entries by their words, in memory. One thread writes, any number look. */
public final class TextIndex implements Closeable {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An empty one; texts and questions must be read with the same analysis. */
    public TextIndex(Analyzer analyzer) {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writes into memory
        }
    }

    /** Puts these entries in the place of all that came of the source; nobody finds them before {@link #show}. */
    public void replace(String source, List<Entry> entries) {
        var replaced = new Term(EntryFields.SOURCE, source);
        try {
            if (entries.isEmpty()) { // Lucene loses count of its memory over an update with nothing
                writer.deleteDocuments(replaced);
                return;
            }
            writer.updateDocuments(
                    replaced,
                    entries.stream()
                            .map(entry -> EntryFields.write(source, entry))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writes into memory
        }
    }

    /** Lets what was written be found from now on. */
    public void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }

    /**
     * What has most of the words, or, when nothing has, what has any of them: grouped by kind, the kind of the best one
     * first. Kinds of which there is nothing are left out.
     */
    public List<Group> find(Question question, Scope scope) {
        if (question.isEmpty()) {
            return List.of();
        }
        try {
            var searcher = searchers.acquire();
            try {
                var found = find(searcher, question, scope, false);
                return found.isEmpty() ? find(searcher, question, scope, true) : found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }

    private record Ranked(Group group, float best) {}

    private static List<Group> find(IndexSearcher searcher, Question question, Scope scope, boolean any)
            throws IOException {
        var query = new WordQuery(searcher.getIndexReader(), question);
        var words = query.of(any);
        var matching = new Matching(searcher, query.marked());
        var groups = new ArrayList<Ranked>();
        for (var kind : scope.kinds()) {
            var top = searcher.search(
                    within(words, kind, scope), new TopScoreDocCollectorManager(scope.most(), Integer.MAX_VALUE));
            if (top.scoreDocs.length > 0) {
                groups.add(new Ranked(group(matching, kind, top), top.scoreDocs[0].score));
            }
        }
        groups.sort(Comparator.comparing(Ranked::best)
                .reversed()
                .thenComparing(ranked -> ranked.group().kind()));
        return groups.stream().map(Ranked::group).toList();
    }

    private static Group group(Matching matching, Kind kind, TopDocs top) throws IOException {
        var hits = new ArrayList<Hit>();
        for (var found : top.scoreDocs) {
            hits.add(matching.hit(found));
        }
        return new Group(kind, hits, (int) top.totalHits.value());
    }

    private static Query within(Query words, Kind kind, Scope scope) {
        var sources = scope.sources().stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(EntryFields.KIND, kind.name())), Occur.FILTER)
                .add(new TermInSetQuery(EntryFields.SOURCE, sources), Occur.FILTER)
                .build();
    }

    /** Bytes of memory it takes, about. */
    public long bytes() {
        try {
            var bytes = 0L;
            for (var file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes + writer.ramBytesUsed();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writes into memory
        }
    }
}
