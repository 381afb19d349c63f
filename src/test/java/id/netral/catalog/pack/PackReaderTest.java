package id.netral.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.catalog.TestPack;
import id.netral.catalog.file.PackFolder;
import id.netral.catalog.file.PackMedium;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pack is checked as a whole; each fault names file and line. */
@IntegrationTest
class PackReaderTest {

    @Autowired
    PackReader reader;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path content;

    TestPack pack;

    @BeforeEach
    void pack() {
        TestPack.register(jdbc);
        pack = new TestPack(content);
    }

    @AfterEach
    void remove() {
        TestPack.remove(jdbc);
    }

    @Test
    void readsAPackWithoutFaults() {
        var read = read().orElseThrow();

        assertThat(read.head().jp()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(read.head().activity()).isEqualTo(ActivityType.SEMINAR);
        assertThat(read.lessons()).extracting(Pack.Lesson::slug).containsExactly("pertama", "kedua");
        var lesson = read.lessons().getFirst();
        assertThat(lesson.minutes()).isEqualTo(1);
        assertThat(lesson.articles()).containsExactly(new ArticleId("uji-uu-1"), new ArticleId("uji-uu-4"));
        assertThat(lesson.cases())
                .singleElement()
                .extracting(ThinkCase::verdict)
                .isEqualTo(Verdict.TIDAK_BOLEH);
        assertThat(read.quiz().drawCount()).isEqualTo(2);
        assertThat(read.media()).extracting(PackMedium::path).containsExactly("images/cover.svg", "images/foto.png");
        assertThat(faultsOf()).isEmpty();
    }

    @Test
    void aStatementHasTrueAsItsFirstOption() {
        var statement = read().orElseThrow().quiz().questions().get(1);

        assertThat(statement.body())
                .isEqualTo(new Choice(
                        Type.TRUE_FALSE,
                        List.of(new Option("", false, null), new Option("", true, null)),
                        Credit.ALL_OR_NOTHING));
    }

    @Test
    void readingTimeCountsTheWordsOfTextAndCases() {
        pack.write("02-kedua.md", "---\ntitle: Panjang\narticles: []\n---\n" + "kata ".repeat(540));

        assertThat(read().orElseThrow().lessons().get(1).minutes()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "module.yaml|title: Modul Uji Paket|judul: Modul Uji Paket|1|fault.unknownKey",
                "module.yaml|title: Modul Uji Paket|judul: Modul Uji Paket|1|fault.missing",
                "module.yaml|- Menjelaskan tujuan kedua.|#|4|fault.entries",
                "module.yaml|jp: 1.5|jp: 1.3|6|fault.hours",
                "module.yaml|jp: 1.5|jp: 0|6|fault.hours",
                "module.yaml|jp: 1.5|jp: satu|6|fault.number",
                "module.yaml|activity: seminar|activity: bimtek|7|fault.word",
                "module.yaml|images/cover.svg|images/sampul.svg|8|fault.noImage",
                "module.yaml|2026-11-22|22 November 2026|9|fault.date",
                "module.yaml|as_of: 2026-11-22|#|1|fault.missing",
                "quiz.yaml|pass_mark: 80|pass_mark: 101|1|fault.wholeNumber",
                "quiz.yaml|attempts: 3|attempts: 0|2|fault.wholeNumber",
                "quiz.yaml|draw: 2|draw: 4|3|fault.draw",
                "quiz.yaml|  - id: u-2|  - id: u-1|18|fault.idTwice",
                "quiz.yaml|type: multiple|type: many|27|fault.word",
                "quiz.yaml|        correct: true\\n        feedback: Ya.|        feedback: Ya.|11|fault.noRightAnswer",
                "quiz.yaml|      - text: Dua\\n      - text: Tiga|      - text: Dua\\n        correct: true\\n      - text: Tiga|11|fault.severalRightAnswers",
                "quiz.yaml|        correct: true\\n      - text: Tiga|        correct: true\\n      - text: Tiga\\n        correct: true|32|fault.noWrongAnswer",
                "quiz.yaml|      - text: Dua\\n      - text: Tiga|      - text: Dua\\n      - text: Satu|15|fault.optionTwice",
                "quiz.yaml|    answer: false|    answer: salah|23|fault.flag",
                "quiz.yaml|answer: false|#|18|fault.missing",
                "quiz.yaml|feedback: Penjelasan dua.|#|18|fault.missing",
                "quiz.yaml|Penjelasan satu.\\n    articles: [uji-uu-1]|Penjelasan satu.\\n    articles: []|17|fault.entries",
                "quiz.yaml|Penjelasan satu.\\n    articles: [uji-uu-1]|Penjelasan satu.\\n    articles: [uji-uu-99]|17|fault.unknownArticle",
                "quiz.yaml|Penjelasan satu.\\n    articles: [uji-uu-1]|Penjelasan satu.\\n    articles: [uji-uu-2]|17|fault.unsureArticle",
                "quiz.yaml|Penjelasan satu.\\n    articles: [uji-uu-1]|Penjelasan satu.\\n    articles: [uji-uu-3]|17|fault.articleNotInForce",
                "quiz.yaml|pass_mark: 80|pass_mark: {|3|fault.syntax",
                "01-pertama.md|title: Pelajaran pertama|title: ''|2|fault.notAText",
                "01-pertama.md|articles: [uji-uu-1]|articles: [uji-uu-2]|3|fault.unsureArticle",
                "01-pertama.md|verdict: tidak_boleh|verdict: dilarang|6|fault.word",
                "01-pertama.md|articles: [uji-uu-4]|articles: [uji-uu-5]|8|fault.unknownArticle",
                "01-pertama.md|(pasal:uji-uu-1)|(pasal:UJI-UU-1)|10|fault.unknownArticle",
                "01-pertama.md|(pasal:uji-uu-1)|(https://contoh.id)|10|fault.link",
                "01-pertama.md|(pasal:uji-uu-1)|(javascript:alert(1))|10|fault.link",
                "01-pertama.md|[Pasal 1]|[]|10|fault.linkText",
                "01-pertama.md|## Judul|# Judul|12|fault.headingOne",
                "01-pertama.md|## Judul|#### Judul|12|fault.headingJump",
                "01-pertama.md|## Judul|##|12|fault.headingEmpty",
                "01-pertama.md|[!INGAT]|[!PENTING]|14|fault.callout",
                "01-pertama.md|[!INGAT]|[!INGAT] sebaris|14|fault.callout",
                "01-pertama.md|> Hal yang melekat.| |14|fault.calloutEmpty",
                "01-pertama.md|![Foto uji]|![ ]|17|fault.noAltText",
                "01-pertama.md|images/foto.png|images/lain.png|17|fault.noImage",
                "01-pertama.md|images/foto.png|https://contoh.id/a.png|17|fault.noImage",
                "01-pertama.md|## Judul|<b>Judul</b>|12|fault.html",
                "01-pertama.md|## Judul|<script>alert(1)</script>|12|fault.html",
                "02-kedua.md|Teks pelajaran kedua.| |5|fault.noText",
                "02-kedua.md|---\\nTeks|Teks|1|fault.frontMatter",
                "images/cover.svg|<rect|<script>alert(1)</script><rect|2|fault.svgElement",
                "images/cover.svg|<rect|<foreignObject/><rect|2|fault.svgElement",
                "images/cover.svg|<rect|<image href='https://contoh.id/a.png'/><rect|2|fault.svgElement",
                "images/cover.svg|<rect|<use href='https://contoh.id/a.svg#a'/><rect|2|fault.svgReference",
                "images/cover.svg|<rect|<rect onload='alert(1)'|2|fault.svgReference",
                "images/cover.svg|fill=\"#0b4a48\"|style='fill: url(\"https://contoh.id\")'|2|fault.svgReference",
                "images/cover.svg|<rect|<style>@import 'a.css';</style><rect|2|fault.svgReference",
                "images/cover.svg|<svg|<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg|1|fault.svg",
                "images/cover.svg|</svg>| |4|fault.svg",
                "images/cover.svg|http://www.w3.org/2000/svg|http://contoh.id|1|fault.notAPicture",
                "images/LICENSES.md|foto.png|foto|1|fault.noLicense",
            })
    void namesFileAndLineOfAFault(String file, String from, String to, int line, String key) {
        pack.replace(file, from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));

        assertThat(faultsOf()).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.file()).isEqualTo(pack.folder() + "/" + file);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void findsTheFaultsOfAllFilesAtOnce() {
        pack.replace("module.yaml", "jp: 1.5", "jp: 9.9");
        pack.replace("01-pertama.md", "## Judul", "# Judul <i>miring</i>");
        pack.replace("quiz.yaml", "draw: 2", "draw: 20");

        assertThat(faultsOf())
                .extracting(Fault::key)
                .containsExactlyInAnyOrder("fault.hours", "fault.headingOne", "fault.html", "fault.draw");
    }

    @Test
    void aPackNeedsItsFiles() {
        pack.delete("quiz.yaml");
        pack.delete("module.yaml");
        pack.delete("images/LICENSES.md");
        pack.delete("01-pertama.md");

        assertThat(faultsOf())
                .extracting(fault -> fault.key() + " " + Path.of(fault.file()).getFileName())
                .containsExactlyInAnyOrder(
                        "fault.noFile quiz.yaml",
                        "fault.noFile module.yaml",
                        "fault.noFile LICENSES.md",
                        "fault.lessonNumber 02-kedua.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"catatan.txt", "3-ketiga.md", "03_ketiga.md", "images/Foto.PNG", "images/a.gif", "images/x/a.png"
            })
    void aFileWithAnUnknownNameIsAFault(String path) {
        pack.write(path, "isi");

        assertThat(faultsOf()).extracting(Fault::key).containsOnly("fault.unknownFile");
    }

    @Test
    void filesOfToolsAreLeftAlone() {
        pack.write(".DS_Store", "isi");
        pack.write("quiz.yaml~", "isi");

        assertThat(faultsOf()).isEmpty();
    }

    @Test
    void aGapInTheNumbersAndTwoEqualNumbersAreFaults() {
        pack.write("04-keempat.md", pack.read("02-kedua.md"));
        pack.write("02-lagi.md", pack.read("02-kedua.md"));

        assertThat(faultsOf())
                .extracting(fault -> fault.key() + " " + fault.arguments())
                .containsExactlyInAnyOrder("fault.lessonNumber [3, 02]", "fault.lessonNumber [3, 04]");
    }

    @Test
    void aPictureMustBeWhatItsNameSays() {
        pack.write("images/foto.png", TestPack.image("jpg", 20, 20));

        assertThat(faultsOf()).extracting(Fault::key).containsExactly("fault.notAPicture");
    }

    @Test
    void aPictureMustNotBeLargerThan500Kilobytes() {
        var large = java.util.Arrays.copyOf(TestPack.png(10, 10), 501 * 1024);
        pack.write("images/foto.png", large);

        assertThat(faultsOf()).extracting(Fault::key).containsExactly("fault.imageSize");
    }

    private java.util.Optional<Pack> read() {
        var faults = new Faults();
        return PackFolder.read(pack.folder(), faults).flatMap(folder -> reader.read(folder, faults));
    }

    private List<Fault> faultsOf() {
        var faults = new Faults();
        var read = PackFolder.read(pack.folder(), faults).flatMap(folder -> reader.read(folder, faults));
        assertThat(read.isPresent()).isEqualTo(faults.none());
        return faults.list();
    }
}
