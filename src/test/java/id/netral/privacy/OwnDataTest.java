package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.common.Formats;
import id.netral.common.Sentences;
import id.netral.learning.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People take a copy of what is kept about them. */
class OwnDataTest extends PrivacyTestBase {

    @Autowired
    OwnData data;

    @Autowired
    Progress progress;

    @Autowired
    AttemptService attempts;

    @Autowired
    Catalog catalog;

    @Autowired
    JsonMapper json;

    private Map<String, String> files() throws IOException {
        var out = new ByteArrayOutputStream();
        data.write((key, arguments) -> Sentences.sentence(key, Formats.INDONESIAN, arguments), Formats.INDONESIAN, out);
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private JsonNode exported() throws IOException {
        return json.readTree(files().get("data.json")).get("data");
    }

    /** Sari has answered the first question of an open attempt with its first option. */
    private void answerAQuestion() {
        var module = progress.open(sari, "aurat-politik").orElseThrow();
        module.version().lessons().forEach(lesson -> progress.lessonRead(sari, module.version(), lesson.number()));
        var attempt = progress.startQuiz(sari, "aurat-politik");
        var choice = attempts.state(sari, attempt).items().stream()
                .filter(item -> "SINGLE".equals(item.type().name())
                        || "TRUE_FALSE".equals(item.type().name()))
                .findFirst()
                .orElseThrow();
        attempts.save(
                sari,
                attempt,
                choice.position(),
                1,
                List.of(choice.options().getFirst().key()));
    }

    @Test
    void profileAccountAndActivityAreInIt() throws IOException {
        var exported = exported();
        assertThat(exported.at("/profile/0/nip").asString()).isEqualTo("199001012015012001");
        assertThat(exported.at("/profile/0/unit").asString()).isEqualTo("Dinas Uji");
        assertThat(exported.at("/profile_history")).hasSize(1);
        assertThat(exported.at("/account/0/display_name").asString()).isEqualTo("Sari Uji");
        assertThat(exported.at("/activity/0/action").asString()).isEqualTo("OWN_DATA_EXPORTED");
        assertThat(exported.at("/activity/0/happened_at").asString()).endsWith("Z");
    }

    @Test
    void ownAnswersAreInItAndTheKeyIsNot() throws IOException {
        answerAQuestion();
        var files = files();
        var answers = json.readTree(files.get("data.json")).at("/data/answers");
        assertThat(answers).anySatisfy(answer -> {
            assertThat(answer.get("question").asString()).isNotBlank();
            assertThat(answer.at("/answer/0").asString("")).isNotBlank();
        });
        assertThat(json.readTree(files.get("data.json"))
                        .at("/data/attempts/0/score")
                        .isNull())
                .isTrue();
        assertThat(files.values()).noneSatisfy(file -> assertThat(file).contains("correct", "feedback"));
    }

    @Test
    void ownConfidentialQuestionsAreInItAndNobodyElses() throws IOException {
        jdbc.sql("""
            INSERT INTO desk_question (account_id, asked_on, situation, text, answer, word, answered_on, answered_by, version)
            VALUES (?, '2026-11-20', 'PNS', 'Bolehkah saya?', 'Boleh saja.', 'BOLEH', '2026-11-21', 77, 1),
                   (?, '2026-11-20', '', 'Pertanyaan orang lain', NULL, NULL, NULL, NULL, 0)""").params(accountOf(sari), accountOf(sari) + 1).update();
        var questions = exported().at("/confidential_questions");
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question.get("asked_on").asString()).isEqualTo("2026-11-20");
            assertThat(question.get("asked").asString()).isEqualTo("Bolehkah saya?");
            assertThat(question.get("answer").asString()).isEqualTo("Boleh saja.");
        });
        assertThat(files().get("data.json")).doesNotContain("orang lain", "answered_by");
        assertThat(files().get("data.html")).contains("<h2>Pertanyaan rahasia</h2>", "<th>Putusan</th>");
        everyTableAndColumnHasAName();
    }

    @Test
    void nobodyElseIsInIt() throws IOException {
        person("198702022014021002", "Budi Uji", "Dinas Uji");
        assertThat(files().values()).noneSatisfy(file -> assertThat(file).contains("Budi Uji"));
    }

    @Test
    void thePageSaysItInWordsAndHarmsNobody() throws IOException {
        jdbc.sql("UPDATE employee SET position = '<script>alert(1)</script>' WHERE id = ?")
                .param(sari.value())
                .update();
        assertThat(files().get("data.html"))
                .contains("<h2>Profil</h2>", "<th>Jabatan</th>", "Dinas Uji", "&lt;script&gt;")
                .doesNotContain("<script>", "{0}");
    }

    @Test
    void everyTableAndColumnHasAName() throws IOException {
        answerAQuestion();
        exported().properties().forEach(table -> {
            assertThat(Sentences.beginningWith("own-data.section.", Formats.INDONESIAN))
                    .containsKey(table.getKey());
            table.getValue()
                    .forEach(row -> row.propertyNames()
                            .forEach(column -> assertThat(
                                            Sentences.beginningWith("own-data.column.", Formats.INDONESIAN))
                                    .containsKey(column)));
        });
    }
}
