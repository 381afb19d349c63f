package id.netral.search.index;

import java.util.Arrays;
import java.util.Optional;

/** What can be found. */
public enum Kind {
    ARTICLE("pasal"),
    TERM("istilah"),
    MODULE("modul"),
    LESSON("pelajaran"),
    CASE("keadaan");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** As addresses write it, and the keys of its sentences. */
    public String word() {
        return word;
    }

    /** The kind that addresses write so; empty for any other word. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
