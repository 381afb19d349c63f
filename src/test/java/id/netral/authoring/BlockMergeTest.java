package id.netral.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.authoring.MergeRow.State;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people have written on the same text. */
class BlockMergeTest {

    @Test
    void whatOnlyOneHasChangedIsTold() {
        var rows = BlockMerge.rows(text("a:satu", "b:dua"), text("a:satu!", "b:dua"), text("a:satu", "b:dua?"));

        assertThat(rows).extracting(MergeRow::state).containsExactly(State.MINE, State.THEIRS);
    }

    @Test
    void whatBothHaveChangedIsForAPersonToDecide() {
        var rows = BlockMerge.rows(text("a:satu"), text("a:saya"), text("a:dia"));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.BOTH);
            assertThat(words(row.mine())).isEqualTo("saya");
            assertThat(words(row.theirs())).isEqualTo("dia");
        });
    }

    @Test
    void whatBothHaveChangedAlikeIsNoMatter() {
        assertThat(BlockMerge.rows(text("a:satu"), text("a:sama"), text("a:sama")))
                .extracting(MergeRow::state)
                .containsExactly(State.SAME);
    }

    @Test
    void additionsStandWhereTheyWereWritten() {
        var rows = BlockMerge.rows(
                text("a:satu", "b:dua"), text("a:satu", "x:punyaku", "b:dua"), text("a:satu", "b:dua", "y:punyamu"));

        assertThat(rows)
                .extracting(row -> words(row.mine() == null ? row.theirs() : row.mine()))
                .containsExactly("satu", "punyaku", "dua", "punyamu");
        assertThat(rows).extracting(MergeRow::state).containsExactly(State.SAME, State.MINE, State.SAME, State.THEIRS);
    }

    @Test
    void whatOneHasTakenOutAndTheOtherHasChangedIsNotLost() {
        var rows = BlockMerge.rows(text("a:satu", "b:dua"), text("a:satu"), text("a:satu", "b:dua diperluas"));

        assertThat(rows).last().satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.BOTH);
            assertThat(row.mine()).isNull();
            assertThat(words(row.theirs())).isEqualTo("dua diperluas");
        });
    }

    @Test
    void whoeverHasMovedBlocksGivesTheOrder() {
        var base = text("a:satu", "b:dua", "c:tiga");
        var moved = text("c:tiga", "a:satu", "b:dua");

        assertThat(order(BlockMerge.rows(base, moved, base))).containsExactly("tiga", "satu", "dua");
        assertThat(order(BlockMerge.rows(base, base, moved))).containsExactly("tiga", "satu", "dua");
    }

    private static List<String> order(List<MergeRow> rows) {
        return rows.stream().map(row -> words(row.mine())).toList();
    }

    /** A paragraph for each {@code letter:words}; the letter makes its id. */
    private static LessonDocument text(String... paragraphs) {
        return new LessonDocument(Stream.of(paragraphs)
                .<Block>map(each -> new Block.Paragraph(
                        each.substring(0, 1).repeat(8), List.of(new Inline.Text(each.substring(2)))))
                .toList());
    }

    private static String words(@Nullable Block block) {
        return block == null ? "" : Inline.plain(block.inline().toList());
    }
}
