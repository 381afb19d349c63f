package id.netral.assessment.exchange.common;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what does not come along, each thing once. Not for several threads. */
public final class Losses {

    private final Set<Loss> found = new LinkedHashSet<>();

    public void add(String question, String field, String key, String... arguments) {
        found.add(Loss.of(question, field, key, arguments));
    }

    public List<Loss> list() {
        return List.copyOf(found);
    }
}
