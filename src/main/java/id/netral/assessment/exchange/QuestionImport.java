package id.netral.assessment.exchange;

import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.assessment.exchange.common.ReadQuestions;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.common.source.Faults;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes questions from a file into a module's bank: first a dry run that only tells, then the import in one transaction.
 * Questions that are not in the file stay as they are.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class QuestionImport {

    private final ImportCheck check;
    private final ImportApplication application;
    private final ImportPreviews previews;
    private final CurrentUser currentUser;

    QuestionImport(ImportCheck check, ImportApplication application, ImportPreviews previews, CurrentUser currentUser) {
        this.check = check;
        this.application = application;
        this.previews = previews;
        this.currentUser = currentUser;
    }

    /** Largest file taken, in bytes. */
    public static long maxBytes() {
        return QuestionFormat.MAX_BYTES;
    }

    /**
     * Reads the file and compares it with the module's bank; changes nothing. What is wrong with the file stands in the
     * result, which is kept for half an hour and replaces the person's earlier one. The file is no longer needed
     * afterwards.
     *
     * @param fileName as the person knows it
     */
    public ImportPreview preview(Path file, String fileName, ModuleId module) {
        try {
            return compare(QuestionFile.read(file, fileName), fileName, module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportPreview compare(ReadQuestions read, String fileName, ModuleId module) {
        var faults = new Faults();
        read.faults()
                .forEach(fault -> faults.add(
                        fault.file(),
                        fault.line(),
                        fault.key(),
                        fault.arguments().toArray()));
        var bank = application.byCode(module);
        var sound = check.sound(read.questions(), bank, faults);
        var comparison = new ImportComparison(bank, sound);
        var preview = new ImportPreview(
                ImportId.next(),
                module,
                fileName,
                comparison.added().size(),
                comparison.changed().size(),
                comparison.unchanged(),
                application.published(module),
                comparison.among(application.waitingCodes(module)),
                faults.list(),
                read.losses());
        previews.keep(new KeptImport(currentUser.require().account(), preview, sound, comparison.fingerprint()));
        return preview;
    }

    /**
     * Does what the dry run has shown, all of it or nothing, and forgets the dry run. In a published module the questions
     * wait for a second person.
     *
     * @throws RefusedException {@code exchange.preview.gone}, or {@code exchange.apply.changed} when the bank has changed
     *     so that something else would be done than was shown; {@code bank.change.other} while a text of somebody else waits
     */
    public ImportDone apply(ImportId id) {
        var kept = previews.require(id, currentUser.require().account());
        try {
            var done = application.apply(kept);
            previews.forget(kept);
            return done;
        } catch (ConcurrencyFailureException e) {
            throw new RefusedException("exchange.apply.changed");
        }
    }

    /** Throws the dry run away; nothing happens when it is no longer there. */
    public void discard(ImportId id) {
        try {
            previews.forget(previews.require(id, currentUser.require().account()));
        } catch (RefusedException gone) {
            // nothing left to throw away
        }
    }
}
