package id.netral.authoring.importing;

import id.netral.assessment.exchange.QuestionFile;
import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Looks into a workbook of questions; taking them over is for the question bank. */
final class QuestionsReader {

    private QuestionsReader() {}

    /** The workbook as a file without lessons; its own bytes are kept as the only medium, under its name. */
    static ImportedFile read(Path file, String name) throws IOException {
        var read = QuestionFile.read(file, name);
        if (read.questions().isEmpty()) {
            var fault = read.faults().getFirst();
            throw new RefusedException(fault.key(), fault.arguments().toArray());
        }
        var notes = new ImportNotes();
        read.questions().forEach(question -> notes.carried(Carried.QUESTION));
        read.faults()
                .forEach(fault -> notes.lostForeign(
                        ImportPlace.row(fault.line()),
                        fault.key(),
                        fault.arguments().toArray()));
        read.losses()
                .forEach(loss -> notes.foreign(
                        ImportPlace.entry(loss.question()),
                        loss.key(),
                        loss.arguments().toArray()));
        return new ImportedFile(
                SourceKind.XLSX,
                LessonWords.title(name),
                List.of(),
                Map.of(name, Files.readAllBytes(file)),
                notes.report());
    }
}
