package id.netral.authoring.checks;

import id.netral.authoring.CompiledDraft;
import id.netral.catalog.file.PackBytes;
import id.netral.document.Block;
import java.util.List;
import java.util.Objects;

/**
 * How long a lesson takes to come over a line of 64 kbit/s, the slowest that mobile networks fall back to: its text and
 * pictures. Videos and files come only when somebody asks for them and are not counted.
 *
 * @param bytes of text and pictures
 */
public record PageWeight(String slug, String title, long bytes) {

    /** Bytes a second on the slow line. */
    static final int SLOW_LINE = 64_000 / 8;

    /** Seconds a reader may be asked to wait. */
    public static final int BUDGET = 20;

    /** Text grows by its tags when it is shown. */
    private static final double MARKUP = 1.3;

    static List<PageWeight> of(CompiledDraft draft) {
        var files = draft.files().files();
        return draft.lessons().stream()
                .map(lesson -> {
                    var pictures = lesson.document()
                            .allBlocks()
                            .filter(Block.Image.class::isInstance)
                            .map(block -> ((Block.Image) block).src())
                            .distinct()
                            .map(files::get)
                            .filter(Objects::nonNull)
                            .mapToLong(PackBytes::size)
                            .sum();
                    return new PageWeight(
                            lesson.slug(),
                            lesson.title(),
                            pictures + Math.round(lesson.markdown().length() * MARKUP));
                })
                .toList();
    }

    /** Whole seconds, rounded up. */
    public int seconds() {
        return Math.ceilDiv((int) Math.min(bytes, Integer.MAX_VALUE - SLOW_LINE), SLOW_LINE);
    }

    /** Whether it takes longer than readers should wait. */
    public boolean heavy() {
        return seconds() > BUDGET;
    }
}
