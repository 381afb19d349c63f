package id.netral.verdict.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.source.Faults;
import id.netral.rules.FileRegister;
import id.netral.verdict.Dimension;
import id.netral.verdict.SituationWords;
import id.netral.verdict.VerdictFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is understood by the words of {@code words.yaml} and {@code spellings.yaml}. */
class FreeTextTest {

    private static FreeText texts;

    @BeforeAll
    static void read() {
        var rules = Path.of("content", "rules");
        var faults = new Faults();
        texts = new FreeText(
                VerdictFiles.read(rules.resolve("verdict"), FileRegister.read(rules, faults)::find, faults));
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boleh gak saya ngelike postingan caleg? | actor=pns act=like object=caleg attributes=diunggah",
                "besok ada pengajian yg dihadiri caleg, boleh dateng ga? | actor=pns act=hadir_acara_keagamaan object=caleg",
                "FOTO BARENG calon bupati di kondangan | actor=pns act=foto_bersama object=calon",
                "P3K boleh pakai kaus partai? | actor=pppk act=pakai_atribut object=partai",
            })
    void chatSpellingIsUnderstood(String text, String words) {
        assertThat(String.join(" ", SituationWords.write(texts.read(text).situation())))
                .isEqualTo(words);
    }

    @Test
    void theActorIsAssumedWhereNobodyIsNamedAndThatIsSaid() {
        assertThat(texts.read("like unggahan caleg").assumed()).isTrue();
        assertThat(texts.read("honorer like unggahan caleg"))
                .returns(false, Understood::assumed)
                .satisfies(read ->
                        assertThat(read.situation().word(Dimension.ACTOR)).hasValue("non_asn"));
    }

    @Test
    void ofTwoActsNoneIsTakenAndBothAreOffered() {
        var read = texts.read("saya foto bersama lalu like akun caleg");
        assertThat(read.situation().word(Dimension.ACT)).isEmpty();
        assertThat(read.doubtful()).containsEntry(Dimension.ACT, List.of("foto_bersama", "like"));
    }

    @Test
    void whatIsSaidIsToldWithTheOtherWaysOfSayingIt() {
        assertThat(texts.said("ikut majelis yg dihadiri calon legislatif"))
                .anySatisfy(said -> assertThat(said)
                        .returns(1, Said::from)
                        .returns(2, Said::to)
                        .satisfies(majelis -> assertThat(majelis.ways()).contains("pengajian", "kebaktian")))
                .anySatisfy(said -> assertThat(said)
                        .returns(4, Said::from)
                        .returns(6, Said::to)
                        .satisfies(caleg -> assertThat(caleg.ways()).contains("caleg")));
        assertThat(texts.said("resep rendang")).isEmpty();
    }

    @Test
    void aServiceIsNoWorkInTheVillage() {
        assertThat(new IndonesianAnalyzer(Map.of()).stems("kebaktian, berbakti"))
                .containsExactly("kebaktian", "bakti");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "😀😀😀",
                "'; DROP TABLE account; --",
                "<script>alert(1)</script>",
                "dasar bodoh",
                "What is the time?"
            })
    void whatSaysNoActIsNotGuessed(String text) {
        assertThat(texts.read(text).situation().word(Dimension.ACT)).isEmpty();
    }

    @Test
    void tenThousandCharactersAreReadUpToALimit() {
        assertThat(texts.read("like ".repeat(2_000) + "caleg").situation().word(Dimension.OBJECT))
                .isEmpty();
        assertThat(texts.alike("caleg ".repeat(2_000), 3)).hasSizeLessThanOrEqualTo(3);
    }
}
