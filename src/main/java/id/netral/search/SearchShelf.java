package id.netral.search;

import id.netral.rules.Article;
import id.netral.search.SearchIndex.Ready;
import id.netral.search.index.Entry;
import id.netral.search.index.QuestionReader;
import id.netral.search.index.TextIndex;
import id.netral.verdict.VerdictFiles;
import id.netral.verdict.text.IndonesianAnalyzer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An index with what stands in it of each source, and how that was when it was put there. One thread at a time. */
final class SearchShelf {

    /** Of versions that nobody reads any more the oldest go. */
    private static final int MOST_SOURCES = 2_000;

    private final VerdictFiles files;
    private final QuestionReader reader;
    private final TextIndex index;
    /** The state of each source, the one asked for longest ago first. */
    private final Map<String, Object> states = new LinkedHashMap<>(16, 0.75f, true);

    private List<Article> articles = List.of();
    private boolean changed;

    SearchShelf(VerdictFiles files, IndonesianAnalyzer analyzer) {
        this.files = files;
        this.reader = new QuestionReader(analyzer);
        this.index = new TextIndex(analyzer);
    }

    VerdictFiles files() {
        return files;
    }

    /** Takes the source up where its state is another one than before. */
    void bring(String source, Object state, Supplier<List<Entry>> entries) {
        if (!state.equals(states.get(source))) {
            index.replace(source, entries.get());
            states.put(source, state);
            changed = true;
        }
    }

    /** Keeps the articles, which are found by their numbers too. */
    void keep(List<Article> all) {
        articles = List.copyOf(all);
    }

    /** Lets everything be found that was brought. */
    Ready ready() {
        if (changed) {
            forget();
            index.show();
            changed = false;
        }
        return new Ready(index, reader, articles);
    }

    private void forget() {
        var surplus = states.keySet().stream()
                .limit(Math.max(0, states.size() - MOST_SOURCES))
                .toList();
        surplus.forEach(source -> {
            states.remove(source);
            index.replace(source, List.of());
        });
    }

    void close() {
        index.close();
    }
}
