package id.netral.people.history;

import id.netral.common.RefusedException;
import org.jspecify.annotations.Nullable;

/** A jabatan as people type it. */
final class JobTitle {

    private static final int LONGEST = 200;

    private JobTitle() {}

    /** Without outer spaces, null for none; throws {@link RefusedException} {@code people.too-long}. */
    static @Nullable String clean(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > LONGEST) {
            throw new RefusedException("people.too-long", LONGEST);
        }
        return typed.strip();
    }
}
