package id.netral.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import id.netral.verdict.OtherRules;
import id.netral.verdict.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that the verdict rules answer when the lesson is read. */
@IntegrationTest
class VerdictBoxesTest {

    private static final Path RULES = Path.of("content", "rules", "verdict");
    private static final String LIKE = "actor=pns act=like object=calon phase=kampanye";

    @Autowired
    LegalRegister register;

    @Autowired
    Glossary glossary;

    @Autowired
    Verdicts verdicts;

    @Autowired
    VerdictBoxes boxes;

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    @AfterEach
    void theProjectsRules() {
        OtherRules.load(verdicts, RULES);
    }

    @Test
    void theAnswerIsTheEnginesWithItsReasonItsArticlesAndBothPhases() {
        var lesson = read(asked(LIKE));

        assertThat(faults.list()).isEmpty();
        assertThat(reading(lesson))
                .contains("<details class=\"ruling-box\"><summary>Menurut Anda, bolehkah? Buka jawabannya</summary>")
                .contains("<p class=\"case-verdict verdict-tidak-boleh\">Tidak boleh</p>")
                .contains(
                        "<strong>Sekarang:</strong>",
                        "<strong>Sebelum calon ditetapkan:</strong> Tidak boleh, sanksi moral")
                .contains(
                        "<a href=\"/boleh?actor&#61;pns&amp;act&#61;like&amp;object&#61;calon&amp;phase&#61;kampanye\">");
        assertThat(lesson.articles()).isNotEmpty();
        lesson.articles().forEach(article -> assertThat(reading(lesson)).contains("/pasal/" + article.value()));
    }

    @Test
    void aChangedRuleChangesTheLessonThatIsAlreadyPublished() throws IOException {
        var lesson = read(asked(LIKE));
        assertThat(reading(lesson)).contains("verdict-tidak-boleh");

        changeTheRules();

        assertThat(reading(lesson))
                .contains("<p class=\"case-verdict verdict-boleh\">Boleh</p>", "Alasan yang baru.")
                .doesNotContain("verdict-tidak-boleh");
    }

    private void copy(String file) throws IOException {
        Files.copy(RULES.resolve(file), folder.resolve(file));
    }

    /** The project's words with one rule of another opinion. */
    private void changeTheRules() throws IOException {
        copy("words.yaml");
        copy("spellings.yaml");
        Files.writeString(folder.resolve("rules-baru.yaml"), """
            - id: suka
              when: {act: [like]}
              verdict: boleh
              consequence: tidak_ada
              reason: Alasan yang baru.
              now: Tidak perlu apa-apa.
              articles: [uu-20-2023-2]
              confidence: sure
            """);
        OtherRules.load(verdicts, folder);
    }

    @Test
    void elsewhereTheAnswerStaysAndTheLinkBecomesText() {
        assertThat(LessonHtml.forReading(
                        boxes.fill(read(asked(LIKE)).html()), LessonLinks.elsewhere(id -> "x-" + id, "di Netral")))
                .contains("verdict-tidak-boleh", "Buka di “Boleh atau Tidak?”")
                .doesNotContain("/boleh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor=pns act=terbang",
                "actor=pns actor=pppk act=like",
                "boleh kah saya?",
                "actor=<script>alert(1)</script>",
                "date=besok"
            })
    void unknownWordsAreRefusedWithTheirLine(String words) {
        read(asked(words));
        assertThat(faults.list()).extracting(Fault::line).containsExactly(3);
        assertThat(faults.list()).extracting(Fault::key).containsExactly("fault.askWords");
    }

    @Test
    void whatNoRuleAnswersIsRefused() {
        read(asked("actor=pns"));
        assertThat(faults.list()).extracting(Fault::key).containsExactly("fault.askUnanswered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict: boleh", "reason: Sebab.", "articles: [uu-20-2023-2]"})
    void nobodyAnswersBesideTheRules(String line) {
        read("```kasus\nsituation: Anda menyukai unggahan.\nask: " + LIKE + "\n" + line + "\n```\n");
        assertThat(faults.list()).extracting(Fault::key).containsExactly("fault.askAndAnswer");
    }

    @Test
    void withoutARuleALessonStillOpensAndSaysToAsk() throws IOException {
        var lesson = read(asked(LIKE));
        copy("words.yaml");
        copy("spellings.yaml");
        OtherRules.load(verdicts, folder);

        assertThat(reading(lesson)).contains("verdict-tanyakan", "Tanyakan kepada atasan");
    }

    private static String asked(String words) {
        return "Mari mulai.\n\n```kasus\nsituation: Anda menyukai unggahan.\nask: \"" + words + "\"\n```\n";
    }

    private LessonMarkdown.Text read(String markdown) {
        return new LessonMarkdown(
                        Map.of(),
                        new Citations(register, null, faults),
                        new LessonTerms(glossary, faults),
                        boxes,
                        faults)
                .read(new SourceText("01-uji.md", markdown, 1));
    }

    private String reading(LessonMarkdown.Text lesson) {
        return LessonHtml.forReading(boxes.fill(lesson.html()), LessonLinks.here(path -> path));
    }
}
