package id.netral.authoring.checks;

import id.netral.authoring.CompiledDraft;
import id.netral.document.Block;
import id.netral.document.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a lesson is to read: words a sentence plus the percentage of long words, as Björnsson's readability index (LIX,
 * 1968) does, which asks nothing of a language but sentences and words. Indonesian words are longer than Swedish ones by
 * their affixes (<i>ketidaknetralan</i>), so a word counts as long from {@value #LONG} letters on instead of seven.
 *
 * @param words number of words
 * @param sentences number of sentences, at least 1
 * @param longWords number of long words
 */
public record ReadingLevel(String slug, String title, int words, int sentences, int longWords) {

    /** Letters of a long word. */
    static final int LONG = 11;

    /** Up to here a text reads easily. */
    private static final double EASY = 25;

    /** Up to here it takes attention. */
    private static final double HARD = 35;

    private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+(\\s|$)");
    private static final int FEW_WORDS = 40;

    /** What the figure means. */
    public enum Level {
        EASY,
        MEDIUM,
        HARD
    }

    static List<ReadingLevel> of(CompiledDraft draft) {
        return draft.lessons().stream().map(ReadingLevel::of).toList();
    }

    private static ReadingLevel of(CompiledDraft.Lesson lesson) {
        var sentences = lesson.document()
                .allBlocks()
                .filter(block -> block instanceof Block.Paragraph)
                .map(block -> Inline.plain(block.inline().toList()))
                .flatMap(text -> Arrays.stream(SENTENCE.split(text)))
                .filter(sentence -> !sentence.isBlank())
                .toList();
        return of(lesson.slug(), lesson.title(), sentences);
    }

    static ReadingLevel of(String slug, String title, List<String> sentences) {
        var words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(sentence.strip().split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        var longWords =
                (int) words.stream().filter(word -> word.length() >= LONG).count();
        return new ReadingLevel(slug, title, words.size(), Math.max(1, sentences.size()), longWords);
    }

    /** Words a sentence plus long words in a hundred. */
    public double index() {
        return words == 0 ? 0 : (double) words / sentences + 100.0 * longWords / words;
    }

    /** What the figure means; a text of a few words is not judged. */
    public Level level() {
        if (words < FEW_WORDS || index() <= EASY) {
            return Level.EASY;
        }
        return index() <= HARD ? Level.MEDIUM : Level.HARD;
    }
}
