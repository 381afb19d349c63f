package id.netral.authoring.importing.common;

/**
 * Words that the import itself puts into lessons, which are in Indonesian whatever language the screens have.
 *
 * @param opening title of what stands before the first heading
 * @param footnotes heading above the notes at a lesson's end
 * @param narration beginning of a speaker's notes
 * @param slide beginning of a slide's name
 * @param slideContent what a rendered slide shows, as far as its text stands beside it
 */
public record LessonWords(String opening, String footnotes, String narration, String slide, String slideContent) {

    /** The words of our lessons. */
    public static final LessonWords INDONESIAN =
            new LessonWords("Pembuka", "Catatan kaki", "Narasi:", "Slide", "teksnya ada di bawah gambar ini");

    /** A title out of a file's name. */
    public static String title(String fileName) {
        var slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
        var name = fileName.substring(slash + 1);
        var dot = name.lastIndexOf('.');
        var words = (dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[_\\s]+", " ")
                .strip();
        return words.isEmpty() ? INDONESIAN.opening() : words;
    }
}
