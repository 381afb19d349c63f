package id.netral.people;

import org.jspecify.annotations.Nullable;

/** In what relation a person serves the agency. */
public enum EmployeeKind {
    /** Civil servant; golongan {@code I/a} to {@code IV/e}. */
    PNS,
    /** Government employee under contract; golongan {@code I} to {@code XVII}. */
    PPPK,
    /** Other staff: neither NIP nor golongan of their own, yet meant by the neutrality circulars. */
    NON_ASN;

    /** The kind that the spelling of a golongan tells; a PNS where there is none, as most of a roster's people are. */
    public static EmployeeKind ofRank(@Nullable String rankCode) {
        return rankCode == null || rankCode.contains("/") ? PNS : PPPK;
    }

    /** As rosters write it. */
    public String label() {
        return this == NON_ASN ? "Non-ASN" : name();
    }
}
