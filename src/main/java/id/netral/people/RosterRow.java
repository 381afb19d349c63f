package id.netral.people;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import org.jspecify.annotations.Nullable;

/** A row of a roster that can be understood; null where the cell is empty or the column is missing. */
record RosterRow(
        int number,
        Nip nip,
        String name,
        @Nullable String rank,
        @Nullable String position,
        String unit,
        @Nullable EmailAddress email) {}
