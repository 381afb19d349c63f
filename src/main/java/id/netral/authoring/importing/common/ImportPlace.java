package id.netral.authoring.importing.common;

/**
 * Where in the file something stands, in words the author can find it by.
 *
 * @param kind what is counted
 * @param number from 1; 0 when the file as a whole is meant
 * @param page from 1, as the program that saved the file laid it out last; 0 when it did not say
 * @param words what stands there, shortened; may be empty
 */
public record ImportPlace(Kind kind, int number, int page, String words) {

    private static final int SHOWN = 60;

    /** What is counted; the name is the last part of {@code importing.place.<name>}. */
    public enum Kind {
        /** The file as a whole. */
        FILE,
        /** A paragraph of a Word file. */
        PARAGRAPH,
        /** A slide. */
        SLIDE,
        /** A row of a workbook. */
        ROW,
        /** A file in a zip; its name stands in the words. */
        ENTRY
    }

    /** Shortens the words. */
    public ImportPlace {
        words = shortened(words);
    }

    private static String shortened(String words) {
        var clean = words.strip().replaceAll("\\s+", " ");
        return clean.length() <= SHOWN ? clean : clean.substring(0, clean.offsetByCodePoints(0, 55)) + "…";
    }

    public static ImportPlace file() {
        return new ImportPlace(Kind.FILE, 0, 0, "");
    }

    public static ImportPlace slide(int number, String title) {
        return new ImportPlace(Kind.SLIDE, number, 0, title);
    }

    public static ImportPlace row(int number) {
        return new ImportPlace(Kind.ROW, number, 0, "");
    }

    public static ImportPlace entry(String name) {
        return new ImportPlace(Kind.ENTRY, 0, 0, name);
    }
}
