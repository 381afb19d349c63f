package id.netral.authoring.importing.common;

import id.netral.document.LessonDocument;

/** A lesson that a file holds; the title is one line of at most 150 characters. */
public record ImportedLesson(String title, LessonDocument document) {

    private static final int LONGEST = 150;

    /** Shortens the title. */
    public ImportedLesson {
        title = title.strip().replaceAll("\\s+", " ");
        title = title.length() <= LONGEST ? title : title.substring(0, title.offsetByCodePoints(0, 145)) + "…";
    }
}
