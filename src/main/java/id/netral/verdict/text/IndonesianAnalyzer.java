package id.netral.verdict.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Indonesian as people type it: lower case, chat spelling set right, words cut to their stems. */
public final class IndonesianAnalyzer extends Analyzer {

    /** Words whose stem says something else: a service in church is no {@code kerja bakti}. */
    private static final CharArraySet WHOLE = new CharArraySet(List.of("kebaktian"), false);

    private final Map<String, String> spellings;

    /** @param spellings what people write, in lower case, and what they mean by it */
    public IndonesianAnalyzer(Map<String, String> spellings) {
        this.spellings = Map.copyOf(spellings);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        var words = new SetKeywordMarkerFilter(new SpellingFilter(new LowerCaseFilter(source)), WHOLE);
        return new TokenStreamComponents(source, new IndonesianStemFilter(words));
    }

    /** The stems in the order of the text. */
    public List<String> stems(String text) {
        var stems = new ArrayList<String>();
        try (var stream = tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads from memory
        }
    }

    private final class SpellingFilter extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        SpellingFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var meant = spellings.get(term.toString());
            if (meant != null) {
                term.setEmpty().append(meant.toLowerCase(Locale.ROOT));
            }
            return true;
        }
    }
}
