package id.netral.authoring.importing.common;

import java.util.List;
import java.util.Map;

/**
 * A file, read.
 *
 * @param title what the file calls itself, for a new module
 * @param lessons in reading order; none only for a workbook of questions
 * @param media what the lessons show, by path; of a workbook its own bytes
 */
public record ImportedFile(
        SourceKind kind, String title, List<ImportedLesson> lessons, Map<String, byte[]> media, ImportReport report) {

    /** Keeps its own copies of the lists. */
    public ImportedFile {
        lessons = List.copyOf(lessons);
        media = Map.copyOf(media);
    }
}
