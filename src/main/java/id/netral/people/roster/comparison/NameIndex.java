package id.netral.people.roster.comparison;

import id.netral.people.roster.file.FileNips;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known people whose number is not in the roster, by name: one of them may be in it under another number. */
final class NameIndex {

    private final Map<String, List<Long>> ids = new HashMap<>();

    NameIndex(RosterTables tables, FileNips inFile) {
        tables.names((id, nip, name) -> {
            if (!inFile.has(nip)) {
                ids.computeIfAbsent(PersonName.key(name), absent -> new ArrayList<>(1))
                        .add(id);
            }
        });
    }

    /** People whose name may be the same. */
    List<Long> named(String name) {
        return ids.getOrDefault(PersonName.key(name), List.of());
    }
}
