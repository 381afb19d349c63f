package id.netral.authoring.importing;

import id.netral.assessment.exchange.QuestionImport;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftId;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.common.RefusedException;
import id.netral.document.Block;
import id.netral.document.DocumentJson;
import id.netral.media.StoredMedium;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files of trainers into drafts: first a look at what would come over, then all of it or nothing. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class LessonImport {

    private final KeptImports kept;
    private final Drafts drafts;
    private final DraftLessons lessons;
    private final DraftFiles media;
    private final QuestionImport questions;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    LessonImport(
            KeptImports kept,
            Drafts drafts,
            DraftLessons lessons,
            DraftFiles media,
            QuestionImport questions,
            CurrentUser currentUser,
            TransactionTemplate transaction) {
        this.kept = kept;
        this.drafts = drafts;
        this.lessons = lessons;
        this.media = media;
        this.questions = questions;
        this.currentUser = currentUser;
        this.transaction = transaction;
    }

    /**
     * Reads the file and changes nothing. The result is kept for half an hour and replaces the person's earlier one; the file
     * is no longer needed afterwards.
     *
     * @param fileName as the person knows it
     * @throws RefusedException with the reason when nothing of the file can be taken
     */
    public ImportPreview preview(Path file, String fileName) {
        try {
            var preview = new ImportPreview(UUID.randomUUID(), fileName, LessonFile.read(file, fileName));
            kept.keep(owner(), preview);
            return preview;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read and waits; throws {@link RefusedException} {@code importing.gone} when it is no longer there. */
    public ImportPreview require(UUID id) {
        return kept.require(id, owner());
    }

    /**
     * Puts what was shown at the end of a draft, or into a new one, and forgets it. Questions go into the draft's question
     * bank as the bank's own import would take them.
     *
     * @param into null for a new module of the title
     * @throws RefusedException {@code importing.gone}, {@code draft.unknown}, or what the draft or the bank says; then
     *     nothing was changed
     */
    @Transactional(propagation = Propagation.NEVER) // the bytes first, and no connection is held meanwhile
    public DraftModule apply(UUID id, @Nullable DraftId into, String newTitle) {
        var preview = kept.require(id, owner());
        var pictures = pictures(preview.file());
        var draft = Objects.requireNonNull(transaction.execute(status -> write(preview, pictures, into, newTitle)));
        kept.forget(owner(), preview); // only now: should the database refuse at the very end, it can be tried again
        return draft;
    }

    private DraftModule write(ImportPreview preview, List<Picture> pictures, @Nullable DraftId into, String newTitle) {
        var draft = drafts.find(into == null ? drafts.create(newTitle) : into)
                .orElseThrow(() -> new RefusedException("draft.unknown"));
        if (preview.file().kind() == SourceKind.XLSX) {
            questions(preview, draft);
        } else {
            preview.file()
                    .lessons()
                    .forEach(lesson -> lessons.add(draft.id(), lesson.title(), DocumentJson.write(lesson.document())));
            pictures.forEach(picture ->
                    media.put(draft.id(), picture.path(), picture.alt(), licence(preview), picture.brought()));
        }
        return draft;
    }

    /** A picture that a lesson shows, its bytes in the store already. */
    private record Picture(String path, String alt, StoredMedium brought) {}

    private List<Picture> pictures(ImportedFile file) {
        var alternatives = new TreeMap<String, String>();
        file.lessons()
                .forEach(lesson -> lesson.document().allBlocks().forEach(block -> {
                    if (block instanceof Block.Image image && file.media().containsKey(image.src())) {
                        alternatives.putIfAbsent(image.src(), image.alt());
                    }
                }));
        return alternatives.entrySet().stream()
                .map(shown -> new Picture(
                        shown.getKey(),
                        shown.getValue(),
                        media.bring(
                                shown.getKey(),
                                Objects.requireNonNull(file.media().get(shown.getKey())))))
                .toList();
    }

    /** Where a picture is from; part of a pack's text, so in Indonesian. */
    private String licence(ImportPreview preview) {
        return "Dari berkas " + preview.fileName() + ", diunggah "
                + currentUser.require().displayName();
    }

    private void questions(ImportPreview preview, DraftModule draft) {
        try {
            var file = Files.createTempFile("netral-soal", ".xlsx");
            try {
                Files.write(file, preview.file().media().values().iterator().next());
                questions.apply(questions
                        .preview(file, preview.fileName(), draft.module())
                        .id());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what was read; nothing happens when it is no longer there. */
    public void discard(UUID id) {
        try {
            kept.forget(owner(), kept.require(id, owner()));
        } catch (RefusedException gone) {
            // nothing left to throw away
        }
    }

    private AccountId owner() {
        return currentUser.require().account();
    }
}
