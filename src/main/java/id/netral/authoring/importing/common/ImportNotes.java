package id.netral.authoring.importing.common;

import id.netral.authoring.importing.common.ImportNote.Weight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what came over and what did not while a file is read. */
public final class ImportNotes {

    /** Places named for one and the same thing; more of them are only counted. */
    private static final int MOST_PLACES = 25;

    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<Carried, Integer> carried = new EnumMap<>(Carried.class);
    private final Map<String, Integer> seen = new HashMap<>();

    public void lost(ImportPlace place, String key, Object... arguments) {
        add(Weight.LOST, place, "importing." + key, arguments);
    }

    public void changed(ImportPlace place, String key, Object... arguments) {
        add(Weight.CHANGED, place, "importing." + key, arguments);
    }

    public void toDo(ImportPlace place, String key, Object... arguments) {
        add(Weight.TO_DO, place, "importing." + key, arguments);
    }

    /** A change that another module has a sentence for; the key is the whole one. */
    public void foreign(ImportPlace place, String key, Object... arguments) {
        add(Weight.CHANGED, place, key, arguments);
    }

    /** A loss that another module has a sentence for; the key is the whole one. */
    public void lostForeign(ImportPlace place, String key, Object... arguments) {
        add(Weight.LOST, place, key, arguments);
    }

    private void add(Weight weight, ImportPlace place, String key, Object... arguments) {
        var times = seen.merge(key, 1, Integer::sum);
        if (times <= MOST_PLACES) {
            var words = new ArrayList<String>();
            for (var argument : arguments) {
                words.add(String.valueOf(argument));
            }
            notes.add(new ImportNote(weight, place, key, words));
        }
    }

    public void carried(Carried what) {
        carried.merge(what, 1, Integer::sum);
    }

    int count(Carried what) {
        return carried.getOrDefault(what, 0);
    }

    public ImportReport report() {
        Map<String, Integer> more = new HashMap<>();
        seen.forEach((key, times) -> {
            if (times > MOST_PLACES) {
                more.put(key, times - MOST_PLACES);
            }
        });
        return new ImportReport(carried, notes, more);
    }
}
