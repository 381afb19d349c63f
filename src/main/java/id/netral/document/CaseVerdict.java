package id.netral.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Answer to "may I?" in a case box. */
public enum CaseVerdict {
    BOLEH,
    TIDAK_BOLEH,
    BERSYARAT;

    /** As it is written in files: {@code tidak_boleh}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict written so, empty when there is none. */
    public static Optional<CaseVerdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}
