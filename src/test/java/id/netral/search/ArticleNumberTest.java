package id.netral.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.Confidence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are found by their numbers, however these are written. */
class ArticleNumberTest {

    private static final List<Article> ARTICLES = List.of(
            article("uu-2", "Pasal 2", "UU 20/2023"),
            article("uu-24-1", "Pasal 24 ayat (1)", "UU 20/2023"),
            article("uu-24-1-d", "Pasal 24 ayat (1) huruf d", "UU 20/2023"),
            article("pp-2", "Pasal 2", "PP 94/2021"),
            article("pp-5-n-6", "Pasal 5 huruf n angka 6", "PP 94/2021"),
            article("pp-old", "Pasal 4 angka 12", "PP 53/2010"),
            article("skb-1", "Lampiran I", "SKB 2022"),
            article("se", "Edaran", "SE Menpan RB 01/2023"));

    private static Article article(String id, String label, String instrument) {
        return new Article(
                new ArticleId(id),
                label,
                instrument,
                instrument,
                "",
                null,
                null,
                null,
                false,
                null,
                null,
                Confidence.SURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pasal 2 uu 20/2023 | uu-2",
                "UU No. 20 Tahun 2023 Pasal 2 | uu-2",
                "ps. 2 undang-undang nomor 20 tahun 2023 | uu-2",
                "apa isi pasal 2 uu 20? | uu-2",
                "pasal 2 pp 94 | pp-2",
                "Pasal 5 huruf n angka 6 PP 94/2021 | pp-5-n-6",
                "pasal 5 pp 94/2021 | pp-5-n-6",
                "pasal 24 ayat (1) uu 20/2023 | uu-24-1 uu-24-1-d",
                "pasal 2 | uu-2 pp-2",
                "pp 94/2021 | pp-2 pp-5-n-6",
                "peraturan pemerintah 53 tahun 2010 | pp-old",
                "lampiran i skb 2022 | skb-1",
                "SE menpan rb 1 2023 | se",
            })
    void aNumberMeansTheseArticles(String text, String ids) {
        assertThat(found(text)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kampanye",
                "pasal",
                "pasal karet",
                "pasal 99 uu 20/2023",
                "pp 94/2019",
                "uu 20/2023/5 huruf",
                "2023",
                "😀 2",
                "pasal 2 huruf",
            })
    void thisMeansNoneOrNothingElse(String text) {
        assertThat(found(text)).isIn("", "uu-2 uu-24-1 uu-24-1-d", "uu-2 pp-2");
    }

    private static String found(String text) {
        return String.join(
                " ",
                ArticleNumber.in(text).map(number -> number.of(ARTICLES)).orElse(List.of()).stream()
                        .map(article -> article.id().value())
                        .toList());
    }
}
