package id.netral.common.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong, so that an author sees everything at once. Not for several threads. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault; the line is 1-based. */
    public void add(String file, int line, String key, Object... arguments) {
        found.add(new Fault(
                file, line, key, Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    /** Whether nothing is wrong so far. */
    public boolean none() {
        return found.isEmpty();
    }

    /** The faults by file and line. */
    public List<Fault> list() {
        return found.stream().sorted().distinct().toList();
    }
}
