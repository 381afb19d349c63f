package id.netral.assessment.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what does not come along, each thing once. Not for several threads. */
final class Losses {

    private final Set<Loss> found = new LinkedHashSet<>();

    void add(String question, String field, String key, String... arguments) {
        found.add(Loss.of(question, field, key, arguments));
    }

    List<Loss> list() {
        return List.copyOf(found);
    }
}
