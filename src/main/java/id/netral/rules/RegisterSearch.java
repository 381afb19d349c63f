package id.netral.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.netral.common.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds entries of the register by words. */
@Component
class RegisterSearch {

    private static final int MOST_ARTICLES = 1000;
    private static final int MOST_WORDS = 10;

    private final InstrumentRepository instruments;
    private final ArticleRepository articles;

    RegisterSearch(InstrumentRepository instruments, ArticleRepository articles) {
        this.instruments = instruments;
        this.articles = articles;
    }

    List<RegisterEntry> search(String text) {
        var words = words(text);
        var found = articles(words);
        var entries = new ArrayList<RegisterEntry>();
        for (var instrument : instruments.all()) {
            var own = found.getOrDefault(instrument.id(), List.of());
            if (!own.isEmpty() || named(instrument, words)) {
                entries.add(new RegisterEntry(instrument, own));
            }
        }
        return List.copyOf(entries);
    }

    /** By their instruments' ids. */
    private Map<String, List<Article>> articles(List<String> words) {
        return articles.search(words, MOST_ARTICLES).stream()
                .collect(groupingBy(article -> article.instrument().id(), mapping(ArticleEntity::shown, toList())));
    }

    private static boolean named(Instrument instrument, List<String> words) {
        var text = (instrument.name() + " " + instrument.title()).toLowerCase(Formats.INDONESIAN);
        return words.stream().allMatch(text::contains);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Formats.INDONESIAN).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
