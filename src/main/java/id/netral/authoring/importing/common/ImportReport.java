package id.netral.authoring.importing.common;

import id.netral.authoring.importing.common.ImportNote.Weight;
import java.util.List;
import java.util.Map;

/**
 * What came over and what did not.
 *
 * @param notes in the order of the file
 * @param more how many further places a sentence concerns that are not listed, by its key
 */
public record ImportReport(Map<Carried, Integer> carried, List<ImportNote> notes, Map<String, Integer> more) {

    /** Keeps its own copies. */
    public ImportReport {
        carried = Map.copyOf(carried);
        notes = List.copyOf(notes);
        more = Map.copyOf(more);
    }

    /** The notes of one weight. */
    public List<ImportNote> notes(Weight weight) {
        return notes.stream().filter(note -> note.weight() == weight).toList();
    }

    /** How many came over, 0 when none did. */
    public int count(Carried what) {
        return carried.getOrDefault(what, 0);
    }
}
