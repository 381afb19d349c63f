package id.netral.authoring.importing.word;

import java.util.ArrayList;
import java.util.List;

/** The notes that one lesson's text refers to, in their order. */
final class DocxEndmatter {

    private final List<DocxSource.Note> notes = new ArrayList<>();

    /** Gives the note its number, from 1. */
    int add(DocxSource.Note note) {
        notes.add(note);
        return notes.size();
    }

    /** All notes so far; the next one has number 1 again. */
    List<DocxSource.Note> take() {
        var taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }
}
