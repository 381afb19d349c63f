package id.netral.document;

import java.util.List;

/**
 * A document as it was read.
 *
 * @param notes what was left out or changed on the way, each once; empty when all came over
 */
public record DocumentReading(LessonDocument document, List<DocumentNote> notes) {

    /** Keeps its own copy of the notes, without doubles. */
    public DocumentReading {
        notes = notes.stream().distinct().toList();
    }
}
