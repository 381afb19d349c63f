package id.netral.authoring.review;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftCompiler;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.DraftOpening;
import id.netral.authoring.Drafts;
import id.netral.authoring.checks.DraftChecks;
import id.netral.authoring.compare.States;
import id.netral.authoring.packs.PackExport;
import id.netral.authoring.preview.LearnerPreview;
import id.netral.catalog.ModuleVersionId;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.DocumentJson;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import id.netral.verdict.Situation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The screens of authoring know pictures and videos by hash and size. The bytes are taken away here, so that whatever reads
 * one fails.
 */
@IntegrationTest
class MediaUnreadTest {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    ReviewWorkflow workflow;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    DraftFiles files;

    @Autowired
    DraftCompiler compiler;

    @Autowired
    DraftOpening opening;

    @Autowired
    DraftChecks checks;

    @Autowired
    LearnerPreview preview;

    @Autowired
    States states;

    @Autowired
    PackExport packs;

    @Autowired
    QuestionEditing questions;

    @Autowired
    JdbcClient jdbc;

    DraftFixture fixture;
    DraftModule draft;

    @BeforeEach
    void draft(@Autowired TestDatabase database) throws IOException {
        database.reset();
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        var picture = picture();
        as(WRITER, () -> {
            files.put(draft.id(), "images/foto.png", "Foto", "CC0", files.bring("images/foto.png", picture));
            files.put(draft.id(), "media/sapa.mp4", "", "", files.bring("media/sapa.mp4", video()));
            files.put(draft.id(), "media/sapa.vtt", "", "", files.bring("media/sapa.vtt", captions()));
            lessons.add(draft.id(), "Pelajaran tiga", shown());
        });
        jdbc.sql("""
            DELETE FROM media_chunk WHERE sha256 IN (SELECT sha256 FROM draft_medium WHERE draft_id = ?)""").param(draft.id().value()).update();
    }

    @AfterEach
    void remove() {
        fixture.remove();
        jdbc.sql("DELETE FROM media_object WHERE sha256 NOT IN (SELECT sha256 FROM media_chunk)")
                .update();
    }

    @Test
    void fromTheFirstLookToThePublishedVersionNoMediumIsRead() {
        as(WRITER, () -> workflow.submit(SLUG, "Terbitan pertama", false));
        as(REVIEWER, () -> {
            assertThat(desk.waiting()).hasSize(1);
            desk.find(SLUG).orElseThrow().citations().forEach(each -> workflow.confirm(SLUG, each, "Sesuai"));
            looks();
            workflow.approve(SLUG);
        });
        as(WRITER, () -> workflow.publish(SLUG));

        var version = as(
                WRITER,
                () -> Objects.requireNonNull(drafts.find(SLUG).orElseThrow().basedOn()));
        as(REVIEWER, this::looks);
        assertThat(as(REVIEWER, () -> preview.version(version, Situation.open())))
                .isPresent();
        jdbc.sql("DELETE FROM draft_module WHERE id = ?")
                .param(draft.id().value())
                .update();
        openedAgain(version);
        as(
                WRITER,
                () -> assertThatThrownBy(() -> packs.export(SLUG).zip().writeTo(OutputStream.nullOutputStream()))
                        .as("only packing reads")
                        .hasMessageContaining("lacks a part"));
    }

    private void looks() {
        var now = drafts.find(SLUG).orElseThrow();
        assertThat(checks.of(now).findings()).noneMatch(found -> found.key().equals("check.pack"));
        assertThat(preview.draft(SLUG, Situation.open())).isPresent();
        assertThat(states.of(SLUG).orElseThrow().all())
                .isNotEmpty()
                .allSatisfy(state -> assertThat(states.text(state)).isPresent());
        assertThat(compiler.compile(now).files().files()).containsKeys("images/foto.png", "media/sapa.mp4");
    }

    private void openedAgain(ModuleVersionId version) {
        var again = as(WRITER, () -> opening.open(version));
        assertThat(as(WRITER, () -> files.list(again)))
                .extracting("path", "contentType", "licence")
                .containsExactly(
                        tuple("images/foto.png", "image/png", "CC0"),
                        tuple("media/sapa.mp4", "video/mp4", ""),
                        tuple("media/sapa.vtt", "text/vtt", ""));
    }

    private static String shown() {
        return DocumentJson.write(new LessonDocument(List.of(
                new Block.Paragraph(BlockIds.next(), List.of(new Inline.Text("Simak contohnya."))),
                new Block.Image(BlockIds.next(), "images/foto.png", "Foto contoh", ""),
                new Block.Video(BlockIds.next(), "media/sapa.mp4", "Sapaan", "media/sapa.vtt", "Isi sapaan."))));
    }

    private static byte[] video() {
        return "\0\0\0\u0018ftypmp42 sapaan".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] captions() {
        return "WEBVTT\n\n00:00.000 --> 00:01.000\nHalo\n".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(37, 11, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
