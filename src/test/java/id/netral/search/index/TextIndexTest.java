package id.netral.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.verdict.text.IndonesianAnalyzer;
import id.netral.verdict.text.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts are found by their words, whoever types these and however. */
class TextIndexTest {

    private static final IndonesianAnalyzer ANALYZER = new IndonesianAnalyzer(Map.of("yg", "yang", "gak", "tidak"));

    private final QuestionReader reader = new QuestionReader(ANALYZER);
    private final TextIndex index = new TextIndex(ANALYZER);

    @BeforeEach
    void texts() {
        index.replace(
                "terbit",
                List.of(
                        entry(
                                "tenang",
                                "Masa tenang",
                                "Hari-hari sebelum pemungutan suara. Tidak seorang pun berkampanye."),
                        entry("tamu", "Buku tamu", "Kampanye boleh ditonton. Stiker partai ditolak dengan ramah."),
                        entry("majelis", "Majelis warga", "Undangan kebaktian yang dihadiri calon anggota dewan.")));
        index.replace("rahasia", List.of(entry("naskah", "Naskah", "Kampanye yang belum terbit.")));
        index.show();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kampanye | tamu tenang",
                "berkampanye yg gak boleh | tamu tenang",
                "KAMPANYE | tamu tenang",
                "stiker partai | tamu",
                "stikr parti | tamu",
                "kampaney | tamu tenang",
                "kampa | tamu tenang",
                "masa tenang | tenang",
                "stiker undangan buku majelis partai dewan | majelis tamu",
                "undangan helikopter | majelis",
                "kebaktian | majelis",
            })
    void wordsLeadThere(String typed, String ids) {
        assertThat(found(typed).split(" ")).containsExactlyInAnyOrder(ids.split(" "));
        assertThat(found(typed)).startsWith(ids.split(" ")[0]);
    }

    @Test
    void whatIsCalledOtherwiseIsFoundToo() {
        assertThat(found("pengajian")).isEmpty();
        var said = List.of(new Said(0, 1, List.of("pengajian", "kebaktian", "upacara adat")));
        var question = reader.read("pengajian", said, List.of());
        assertThat(ids(index.find(question, scope("terbit")))).isEqualTo("majelis");
    }

    @Test
    void whatIsNamedStandsBeforeWhatIsLike() {
        var question = reader.read("kampanye", List.of(), List.of("majelis", "tenang"));
        assertThat(ids(index.find(question, scope("terbit")))).isEqualTo("majelis tenang tamu");
    }

    @Test
    void whatSomebodyMayNotSeeIsNotEvenCounted() {
        assertThat(index.find(reader.read("kampanye", List.of(), List.of()), scope("terbit")))
                .singleElement()
                .returns(2, Group::total);
        assertThat(found("naskah")).isEmpty();
        assertThat(index.find(
                        reader.read("kampanye", List.of(), List.of()),
                        new Scope(EnumSet.of(Kind.CASE), Set.of("terbit", "rahasia"), 5)))
                .isEmpty();
    }

    @Test
    void aSourceIsReplacedAsAWhole() {
        index.replace("terbit", List.of(entry("baru", "Baru", "Kampanye dan kalender.")));
        assertThat(found("stiker")).as("before it is shown").isEqualTo("tamu");
        index.show();
        assertThat(found("kampanye")).isEqualTo("baru");
        index.replace("terbit", List.of());
        index.show();
        assertThat(found("kampanye")).isEmpty();
    }

    @Test
    void theWordsThatLedThereAreMarkedAndMarkupStaysText() {
        index.replace(
                "terbit", List.of(entry("x", "<b>Kampanye</b>", "Satu <script>alert('kampanye')</script> & dua.")));
        index.show();
        var hit = index.find(reader.read("kampanye", List.of(), List.of()), scope("terbit"))
                .getFirst()
                .hits()
                .getFirst();
        assertThat(marked(hit.title())).isEqualTo("<b>[Kampanye]</b>");
        assertThat(marked(hit.excerpt())).isEqualTo("Satu <script>alert('[kampanye]')</script> & dua.");
    }

    @Test
    void wordsThatAnyTextHasAreNotMarked() {
        var hit = index.find(reader.read("seorang yang tidak kampanye", List.of(), List.of()), scope("terbit")).stream()
                .flatMap(group -> group.hits().stream())
                .filter(found -> found.id().equals("tenang"))
                .findFirst()
                .orElseThrow();
        assertThat(marked(hit.excerpt())).endsWith("Tidak seorang pun [berkampanye].");
    }

    static List<String> oddThings() {
        return List.of(
                "",
                "   ",
                "?",
                "*",
                "*:*",
                "title:tenang OR source:rahasia",
                "kampanye AND source:rahasia",
                "source:rahasia",
                "\"kampanye",
                "kampanye\\",
                "(kampanye",
                "+kampanye -tamu !{}[]^~",
                "/kamp.*/",
                "[* TO *]",
                "'; DROP TABLE account; --",
                "<script>alert(1)</script>",
                "😀😀😀",
                "\ud800",
                "\0\u202e kampanye",
                "a".repeat(10_000),
                "kampanye ".repeat(1_200),
                "😀".repeat(5_000),
                "dasar bodoh");
    }

    @ParameterizedTest
    @MethodSource("oddThings")
    void nothingTypedIsReadAsACommand(String typed) {
        assertThat(found(typed)).doesNotContain("naskah");
    }

    private String found(String typed) {
        return ids(index.find(reader.read(typed, List.of(), List.of()), scope("terbit")));
    }

    private static String ids(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.hits().stream())
                .map(Hit::id)
                .collect(Collectors.joining(" "));
    }

    private static Scope scope(String source) {
        return new Scope(EnumSet.of(Kind.LESSON), Set.of(source), 5);
    }

    private static Entry entry(String id, String title, String text) {
        return new Entry(Kind.LESSON, id, title, "", "", text, "", "somewhere", List.of());
    }

    private static String marked(Marked marked) {
        return marked.pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
