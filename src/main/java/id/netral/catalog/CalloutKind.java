package id.netral.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Boxes that stand out of a lesson's text; the titles are part of the (Indonesian) lesson. */
enum CalloutKind {
    INGAT("Ingat"),
    CONTOH("Contoh"),
    HUKUM("Hukumnya"),
    AWAS("Awas"),
    TAHUKAH("Tahukah Anda?");

    private final String title;

    CalloutKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String cssClass() {
        return "callout-" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<CalloutKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
