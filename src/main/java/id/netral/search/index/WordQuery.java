package id.netral.search.index;

import id.netral.search.index.Question.Wanted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question as Lucene is asked it, made of its words one by one; no text of anybody's is read as a query. */
final class WordQuery {

    private static final Map<String, Float> WEIGHTS =
            Map.of(EntryFields.TITLE, 3f, EntryFields.HEADINGS, 1.5f, EntryFields.TEXT, 1f, EntryFields.ALSO, 0.6f);
    private static final List<String> SHOWN = List.of(EntryFields.TITLE, EntryFields.TEXT);
    private static final float OTHER_WAY = 0.5f;
    private static final float COMMON = 0.2f;
    private static final float ALL = 4f;
    private static final float FOREMOST = 100_000f;
    private static final float NEXT_FOREMOST = 100f;
    private static final float TIE = 0.1f;
    private static final int MOST_FORMS = 50;
    private static final int LIKE_FROM = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int BEGINNING_FROM = 3;

    private final IndexReader reader;
    private final Question question;

    WordQuery(IndexReader reader, Question question) {
        this.reader = reader;
        this.question = question;
    }

    /** What has most of the words, or what has any of them. */
    Query of(boolean any) throws IOException {
        var whole = new BooleanQuery.Builder();
        if (!question.words().isEmpty()) {
            whole.add(words(any), Occur.SHOULD);
        }
        var before = FOREMOST;
        for (var id : question.foremost()) {
            var named = new ConstantScoreQuery(new TermQuery(new Term(EntryFields.ID, id)));
            whole.add(new BoostQuery(named, before), Occur.SHOULD);
            before -= NEXT_FOREMOST;
        }
        return whole.build();
    }

    /** What is marked in a text: the words that led to it, and not those that any text has. */
    Query marked() throws IOException {
        return some(needed(), 1);
    }

    private Query words(boolean any) throws IOException {
        var needed = needed();
        var query = new BooleanQuery.Builder().add(some(needed, any ? 1 : enough(needed.size())), Occur.MUST);
        query.add(new BoostQuery(new ConstantScoreQuery(some(needed, needed.size())), ALL), Occur.SHOULD);
        for (var word : question.words()) {
            if (!needed.contains(word)) {
                query.add(new BoostQuery(word(word), COMMON), Occur.SHOULD);
            }
        }
        var together = question.words().stream().map(Wanted::stem).toList();
        if (together.size() > 1) {
            SHOWN.forEach(field -> query.add(phrase(field, together), Occur.SHOULD));
        }
        return query.build();
    }

    private Query some(List<Wanted> words, int least) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(word(word), Occur.SHOULD);
        }
        return query.setMinimumNumberShouldMatch(least).build();
    }

    private List<Wanted> needed() {
        var rare = question.words().stream().filter(word -> !word.common()).toList();
        return rare.isEmpty() ? question.words() : rare;
    }

    /** Of two words both, of many most. */
    private static int enough(int words) {
        return words <= 2 ? words : words <= 4 ? words - 1 : Math.ceilDiv(words * 3, 5);
    }

    private Query word(Wanted word) throws IOException {
        var ways = new ArrayList<Query>();
        if (isKnown(word.stem())) {
            WEIGHTS.forEach((field, weight) ->
                    ways.add(new BoostQuery(new TermQuery(new Term(field, word.stem())), weight)));
        } else {
            likeIt(word, ways);
        }
        for (var other : word.otherWays()) {
            WEIGHTS.forEach((field, weight) -> ways.add(new BoostQuery(phrase(field, other), weight * OTHER_WAY)));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private boolean isKnown(String stem) throws IOException {
        for (var field : WEIGHTS.keySet()) {
            if (reader.docFreq(new Term(field, stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A word that no text has: mistyped, or, when it is the last one, not yet typed to its end. */
    private void likeIt(Wanted word, List<Query> ways) {
        var stem = word.stem();
        var length = stem.length();
        for (var field : SHOWN) {
            var term = new Term(field, stem);
            if (length >= BEGINNING_FROM && word.equals(question.words().getLast())) {
                ways.add(new PrefixQuery(term, new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MOST_FORMS)));
            }
            if (length >= LIKE_FROM && stem.chars().allMatch(Character::isLetter)) {
                ways.add(new FuzzyQuery(term, length >= TWO_SLIPS_FROM ? 2 : 1, 1, MOST_FORMS, true));
            }
        }
    }

    private static Query phrase(String field, List<String> stems) {
        return stems.size() == 1
                ? new TermQuery(new Term(field, stems.getFirst()))
                : new PhraseQuery(field, stems.toArray(String[]::new));
    }
}
