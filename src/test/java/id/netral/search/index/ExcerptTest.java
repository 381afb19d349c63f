package id.netral.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of a long text the few sentences are shown that say what was looked for. */
class ExcerptTest {

    @Test
    void theSentenceThatSaysMostIsShownWithWhatFollows() {
        var text =
                "Pembuka tentang kantor. Kampanye ada waktunya.\nMasa tenang melarang kampanye bagi siapa pun. Lalu pulang.";
        assertThat(excerpt(text, "kampanye", "tenang", "Kampanye"))
                .isEqualTo("Masa [tenang] melarang [kampanye] bagi siapa pun. Lalu pulang.");
    }

    @Test
    void withoutAnythingFoundTheTextBegins() {
        assertThat(excerpt("Satu. Dua.")).isEqualTo("Satu. Dua.");
        assertThat(excerpt("Kata. ".repeat(100)))
                .startsWith("Kata. Kata.")
                .endsWith("Kata. …")
                .hasSizeLessThan(250);
        assertThat(excerpt("")).isEmpty();
        assertThat(excerpt("  \n ")).isEmpty();
    }

    @Test
    void aSentenceWithoutEndIsCutBetweenWordsAroundWhatWasFound() {
        var text = "panjang ".repeat(200) + "netral " + "sekali ".repeat(200);
        assertThat(excerpt(text, "netral"))
                .startsWith("… panjang")
                .contains("[netral] sekali")
                .endsWith("sekali …")
                .hasSizeLessThan(260);
        assertThat(excerpt("x".repeat(5_000))).hasSizeLessThan(260);
    }

    @Test
    void stretchesThatOverlapOrLieOutsideAreNoTrouble() {
        assertThat(shown(Excerpt.of(
                        "abc def", List.of(new Span(4, 7), new Span(0, 3), new Span(1, 5), new Span(6, 60)))))
                .isEqualTo("[abc] [def]");
        assertThat(shown(Marked.of("abc", List.of(new Span(-1, -1), new Span(2, 2), new Span(1, 2)))))
                .isEqualTo("a[b]c");
    }

    private static String excerpt(String text, String... words) {
        var spans = new ArrayList<Span>();
        for (var word : words) {
            for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                spans.add(new Span(at, at + word.length()));
            }
        }
        return shown(Excerpt.of(text, spans));
    }

    private static String shown(Marked marked) {
        return marked.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
