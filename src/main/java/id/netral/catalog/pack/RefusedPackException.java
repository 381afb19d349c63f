package id.netral.catalog.pack;

import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.source.Fault;
import java.io.Serial;
import java.util.List;

/** A pack that cannot be published as it is, with all that is wrong with it. */
public class RefusedPackException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Says the number of faults and the first of them, at least one. */
    public RefusedPackException(List<Fault> faults) {
        super("pack.refused", faults.size(), faults.getFirst().describe(Formats.INDONESIAN));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, by file and line; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** With the first fault, for logs. */
    @Override
    public String toString() {
        return super.toString() + ": " + faults.getFirst().describe(Formats.INDONESIAN);
    }
}
