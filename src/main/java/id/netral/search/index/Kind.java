package id.netral.search.index;

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

    /** As the keys of its sentences write it. */
    public String word() {
        return word;
    }
}
