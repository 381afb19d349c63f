package id.netral.people;

import org.jspecify.annotations.Nullable;

/** An employee as the database has it, to compare a roster's row with. */
record KnownEmployee(
        long id,
        String nip,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        long unitId,
        String unitName,
        @Nullable String email,
        boolean active,
        int version,
        boolean hasAccount) {}
