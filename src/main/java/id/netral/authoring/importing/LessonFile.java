package id.netral.authoring.importing;

import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.LessonWords;
import id.netral.authoring.importing.common.SourceKind;
import id.netral.authoring.importing.office.OfficeArchive;
import id.netral.authoring.importing.slides.PptxReader;
import id.netral.authoring.importing.word.DocxReader;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Path;

/** A file with lessons in whatever format it is. */
public final class LessonFile {

    /** Largest file taken, in bytes. */
    public static final long MAX_BYTES = OfficeArchive.MAX_BYTES;

    private LessonFile() {}

    /**
     * Reads the file by what it is, whatever its name says. Nothing outside the file is opened, nothing is written to disk.
     *
     * @param fileName as the person knows it; gives the title when the file has none
     * @throws RefusedException with the reason, when nothing of the file is taken
     * @throws IOException when the file itself cannot be read from disk
     */
    public static ImportedFile read(Path file, String fileName) throws IOException {
        return switch (SourceKind.of(file)) {
            case DOCX -> DocxReader.read(file, fileName, LessonWords.INDONESIAN);
            case PPTX -> PptxReader.read(file, fileName, LessonWords.INDONESIAN);
            case MARKDOWN -> MarkdownReader.read(file, fileName);
            case XLSX -> QuestionsReader.read(file, fileName);
        };
    }
}
