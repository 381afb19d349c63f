package id.netral.search;

import id.netral.rules.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article named by its number, as people write it: {@code pasal 5 huruf n angka 6 PP No. 94 Tahun 2021}. Either part may
 * be missing.
 *
 * @param provision e.g. {@code pasal 5 huruf n angka 6}, word by word
 * @param rest the other words, among which the instrument's name is looked for
 */
record ArticleNumber(List<String> provision, List<String> rest) {

    private static final Map<String, String> MEANT = Map.of("ps", "pasal", "psl", "pasal", "lamp", "lampiran");
    private static final Set<String> FILLING = Set.of("no", "nomor", "nomer", "tahun", "thn", "th");
    private static final Set<String> HEADS = Set.of("pasal", "lampiran");
    private static final Set<String> BELOW = Set.of("ayat", "huruf", "angka", "butir");
    private static final int NOT_MEANT = 0;
    private static final int BY_INSTRUMENT = 1;
    private static final int BY_PROVISION = 2;
    private static final int BY_BOTH = 5;
    private static final int EXACT = 2;
    private static final int BENEATH = 1;

    /** What the text names; empty when there is no number in it. */
    static Optional<ArticleNumber> in(String text) {
        var words = words(text);
        if (words.stream().noneMatch(ArticleNumber::isNumber)) {
            return Optional.empty();
        }
        for (var at = 0; at + 1 < words.size(); at++) {
            if (HEADS.contains(words.get(at))) {
                var end = at + 2;
                while (end + 1 < words.size() && BELOW.contains(words.get(end))) {
                    end += 2;
                }
                var rest = new ArrayList<>(words.subList(0, at));
                rest.addAll(words.subList(end, words.size()));
                return Optional.of(new ArticleNumber(words.subList(at, end), rest));
            }
        }
        return Optional.of(new ArticleNumber(List.of(), words));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replace("undang-undang", "uu")
                        .replace("peraturan pemerintah", "pp")
                        .split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !FILLING.contains(word))
                .map(word -> MEANT.getOrDefault(word, word))
                .map(word -> isNumber(word) ? word.replaceFirst("^0+(?=.)", "") : word)
                .toList();
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Those meant, the closest first, otherwise in the order given; of an instrument that is named only its own. */
    List<Article> of(List<Article> articles) {
        var closest = articles.stream().mapToInt(this::closeness).max().orElse(NOT_MEANT);
        var least = closest > BY_BOTH ? BY_BOTH : closest > BY_PROVISION ? BY_PROVISION + 1 : closest;
        return closest == NOT_MEANT
                ? List.of()
                : articles.stream()
                        .filter(article -> closeness(article) >= least)
                        .sorted(Comparator.comparingInt(this::closeness).reversed())
                        .toList();
    }

    private int closeness(Article article) {
        var named = names(words(article.instrumentName()));
        if (provision.isEmpty()) {
            return named ? BY_INSTRUMENT : NOT_MEANT;
        }
        var label = words(article.label());
        var close = label.equals(provision) ? EXACT : begins(label, provision) ? BENEATH : 0;
        if (close == 0) {
            return NOT_MEANT;
        }
        return close + (named ? BY_BOTH : BY_PROVISION);
    }

    private static boolean begins(List<String> longer, List<String> beginning) {
        return longer.size() > beginning.size()
                && longer.subList(0, beginning.size()).equals(beginning);
    }

    /** With or without its year. */
    private boolean names(List<String> instrument) {
        var last = instrument.size() - 1;
        return Collections.indexOfSubList(rest, instrument) >= 0
                || last >= 2
                        && isNumber(instrument.get(last))
                        && isNumber(instrument.get(last - 1))
                        && Collections.indexOfSubList(rest, instrument.subList(0, last)) >= 0
                        && rest.stream().noneMatch(word -> word.length() == 4 && isNumber(word));
    }
}
