package id.netral.document;

import java.util.Arrays;
import java.util.Optional;

/** Boxes that stand out of a lesson's text; the titles are part of the (Indonesian) lesson. */
public enum CalloutKind {
    INGAT("Ingat"),
    CONTOH("Contoh"),
    HUKUM("Hukumnya"),
    AWAS("Awas"),
    TAHUKAH("Tahukah Anda?");

    private final String title;

    CalloutKind(String title) {
        this.title = title;
    }

    /** What stands above the box. */
    public String title() {
        return title;
    }

    /** The kind of that name, empty when there is none. */
    public static Optional<CalloutKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
