package id.netral.verdict.text;

import id.netral.verdict.KnownCase;
import id.netral.verdict.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds known cases by their words, in memory. */
final class CaseSearch {

    private static final String TEXT = "text";
    private static final String WORDS = "words";
    private static final float WORDS_WEIGH = 0.6f;

    private final IndonesianAnalyzer analyzer;
    private final List<KnownCase> cases;
    private final IndexSearcher searcher;

    CaseSearch(Vocabulary vocabulary, List<KnownCase> cases, IndonesianAnalyzer analyzer) {
        this.analyzer = analyzer;
        this.cases = List.copyOf(cases);
        var directory = new ByteBuffersDirectory();
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var known : cases) {
                    writer.addDocument(document(vocabulary, known));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writes into memory
        }
    }

    private static Document document(Vocabulary vocabulary, KnownCase known) {
        var document = new Document();
        document.add(new TextField(TEXT, known.text(), Store.NO));
        document.add(new TextField(WORDS, String.join(" ", vocabulary.names(known.situation())), Store.NO));
        return document;
    }

    /** The most alike first; none that shares no word. */
    List<KnownCase> search(String text, int most) {
        var query = new BooleanQuery.Builder();
        analyzer.stems(text).stream()
                .distinct()
                .limit(IndexSearcher.getMaxClauseCount() / 2)
                .forEach(stem -> {
                    query.add(new TermQuery(new Term(TEXT, stem)), Occur.SHOULD);
                    query.add(new BoostQuery(new TermQuery(new Term(WORDS, stem)), WORDS_WEIGH), Occur.SHOULD);
                });
        try {
            var found = new ArrayList<KnownCase>();
            for (var hit : searcher.search(query.build(), most).scoreDocs) {
                found.add(cases.get(hit.doc)); // one segment, in the order they were added
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }
}
