package id.netral.authoring.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.DraftLessonId;
import id.netral.authoring.checks.Finding.Severity;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CaseVerdict;
import id.netral.document.CheckOption;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be seen of a lesson by itself. */
class LessonChecksTest {

    @Test
    void aSoundLessonHasNothingToPutRight() {
        assertThat(check(
                        heading(2, "Judul"),
                        paragraph("Teks."),
                        heading(3, "Bagian"),
                        new Block.Image(id(), "images/a.png", "Tirai tertutup", ""),
                        new Block.CaseBox(
                                id(), "Ada ajakan.", CaseVerdict.TIDAK_BOLEH, "Memihak.", List.of("uu-1"), "")))
                .isEmpty();
    }

    @Test
    void picturesNeedAFileAndAlternativeText() {
        assertThat(check(paragraph("Teks."), new Block.Image(id(), "images/b.png", " ", "")))
                .extracting(Finding::key)
                .containsExactly("check.link-broken", "check.no-alt");
        assertThat(check(paragraph("Teks."), new Block.Image(id(), "", "Tirai", "")))
                .extracting(Finding::key)
                .containsExactly("check.image-missing");
    }

    @Test
    void videosNeedCaptionsOrATranscript() {
        assertThat(check(paragraph("Teks."), new Block.Video(id(), "media/v.mp4", "Sambutan", "", "")))
                .extracting(Finding::key, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("check.video-silent", Severity.ERROR));
        assertThat(check(paragraph("Teks."), new Block.Video(id(), "media/v.mp4", "Sambutan", "", "Kata demi kata.")))
                .extracting(Finding::key, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("check.no-captions", Severity.WARNING));
    }

    @Test
    void headingsGoDownStepByStep() {
        var deep = heading(4, "Terlalu dalam");

        assertThat(check(heading(2, "Judul"), paragraph("Teks."), deep))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("check.heading-jump");
                    assertThat(finding.place()).isEqualTo(new Place.Lesson("satu", "Satu", deep.id()));
                });
        assertThat(check(heading(3, "Mulai terlalu dalam"), paragraph("Teks.")))
                .extracting(Finding::key)
                .containsExactly("check.heading-jump");
    }

    @Test
    void aLessonOfHeadingsAloneIsEmpty() {
        assertThat(check(heading(2, "Judul"))).extracting(Finding::key).containsExactly("check.lesson-empty");
        assertThat(check()).extracting(Finding::key).containsExactly("check.lesson-empty");
    }

    @Test
    void questionsAndCasesAreFinished() {
        assertThat(check(
                        paragraph("Teks."),
                        new Block.CheckQuestion(
                                id(),
                                "Boleh?",
                                List.of(new CheckOption("Ya", false, ""), new CheckOption("Tidak", false, ""))),
                        new Block.CaseBox(id(), "", CaseVerdict.BOLEH, "", List.of(), "")))
                .extracting(Finding::key)
                .containsExactly(
                        "check.question-without-answer", "check.case-unfinished", "check.case-without-article");
    }

    @Test
    void anInvitationToABranchingCaseNamesOneAndSaysWhatItIsCalled() {
        assertThat(check(paragraph("Teks."), new Block.Story(id(), "ajakan", "Ajakan masuk grup")))
                .isEmpty();
        assertThat(check(new Block.Story(id(), "", ""), new Block.Story(id(), "ajakan", " ")))
                .extracting(Finding::key)
                .containsExactly("check.story-missing", "check.story-unnamed");
    }

    private static String id() {
        return BlockIds.next();
    }

    private static Block.Heading heading(int level, String text) {
        return new Block.Heading(id(), level, List.of(new Inline.Text(text)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(id(), List.of(new Inline.Text(text)));
    }

    private static List<Finding> check(Block... blocks) {
        var lesson = new CompiledDraft.Lesson(
                new DraftLessonId(1), "satu", "Satu", new LessonDocument(List.of(blocks)), "01-satu.md", "");
        return LessonChecks.of(lesson, Set.of("images/a.png", "media/v.mp4"));
    }
}
