package id.netral.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of one lesson; immutable. Always in its normal form, so that two documents that say the same are equal but for
 * their ids: texts with the same marks are one, marks begin and end at words, empty paragraphs among others are left out.
 *
 * @param blocks in reading order, at least one; every block of the whole tree has an id of its own
 */
public record LessonDocument(List<Block> blocks) {

    /** Brings the blocks into normal form; a block whose id is taken already gets a new one. */
    public LessonDocument {
        blocks = BlockIds.distinct(NormalForm.blocks(blocks));
    }

    /** A document nothing has been written into yet: one empty paragraph. */
    public static LessonDocument empty() {
        return new LessonDocument(List.of());
    }

    /** Whether nothing has been written. */
    public boolean isEmpty() {
        return blocks.size() == 1
                && blocks.getFirst() instanceof Block.Paragraph paragraph
                && paragraph.content().isEmpty();
    }

    /** All blocks, also those inside others (lists, cells, boxes), in reading order: a box comes before its content. */
    public Stream<Block> allBlocks() {
        return blocks.stream().flatMap(LessonDocument::withInner);
    }

    private static Stream<Block> withInner(Block block) {
        return Stream.concat(Stream.of(block), block.inner().stream().flatMap(LessonDocument::withInner));
    }

    /** Ids of the articles the text links to and its case boxes name, each once, in reading order. */
    public List<String> articles() {
        return allBlocks()
                .flatMap(block -> References.articles(block))
                .distinct()
                .toList();
    }

    /** Ids of the glossary terms marked in the text, each once, in reading order. */
    public List<String> terms() {
        return allBlocks().flatMap(block -> References.terms(block)).distinct().toList();
    }

    /** Paths of the pictures, videos, captions and files it shows, each once, in reading order. */
    public List<String> media() {
        return allBlocks().flatMap(block -> References.media(block)).distinct().toList();
    }

    /** Whether both say the same, whatever the ids of their blocks. */
    public boolean sameContent(LessonDocument other) {
        return BlockIds.without(blocks).equals(BlockIds.without(other.blocks));
    }

    /** The same text with new ids, for a copy that goes its own way. */
    public LessonDocument withNewIds() {
        return new LessonDocument(BlockIds.renamed(blocks, id -> BlockIds.next()));
    }
}
