package id.netral.authoring.compare;

import id.netral.authoring.compare.BlockText.Kind;
import id.netral.document.Block;
import id.netral.document.CheckOption;
import id.netral.document.Inline;
import id.netral.document.LessonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lesson as a list of blocks to compare, in reading order; boxes and lists are taken apart. */
final class BlockTexts {

    private final List<BlockText> texts = new ArrayList<>();

    private BlockTexts() {}

    static List<BlockText> of(LessonDocument document) {
        var all = new BlockTexts();
        document.blocks().forEach(block -> all.add(block, Kind.PARAGRAPH));
        return List.copyOf(all.texts);
    }

    /** @param plain what a paragraph is called here */
    private void add(Block block, Kind plain) {
        switch (block) {
            case Block.Heading heading -> add(Kind.HEADING, Inline.plain(heading.content()));
            case Block.Paragraph paragraph -> add(plain, Inline.plain(paragraph.content()));
            case Block.BulletList list -> list.inner().forEach(inner -> add(inner, Kind.LIST_ITEM));
            case Block.OrderedList list -> list.inner().forEach(inner -> add(inner, Kind.LIST_ITEM));
            case Block.Table table -> table(table);
            case Block.Image image -> add(Kind.IMAGE, join(image.alt(), image.caption(), image.src()));
            case Block.Callout callout -> {
                add(Kind.CALLOUT, callout.kind().title());
                callout.blocks().forEach(inner -> add(inner, Kind.PARAGRAPH));
            }
            case Block.Blockquote quote -> {
                quote.blocks().forEach(inner -> add(inner, Kind.QUOTE));
                add(Kind.QUOTE, quote.source());
            }
            case Block.Video video -> add(Kind.VIDEO, join(video.title(), video.src(), video.transcript()));
            case Block.File file -> add(Kind.FILE, join(file.label(), file.src()));
            case Block.CaseBox box ->
                add(
                        Kind.CASE,
                        box.isAsked()
                                ? join(box.situation(), box.ask())
                                : join(
                                        box.situation(),
                                        box.verdict().word().replace('_', ' '),
                                        box.reason(),
                                        String.join(", ", box.articles())));
            case Block.CheckQuestion question ->
                add(
                        Kind.CHECK_QUESTION,
                        join(
                                question.question(),
                                question.options().stream()
                                        .map(BlockTexts::option)
                                        .collect(Collectors.joining(" · "))));
            case Block.Story story -> add(Kind.STORY, join(story.label(), story.slug()));
            case Block.HorizontalRule _ -> texts.add(new BlockText(Kind.RULE, ""));
        }
    }

    private void table(Block.Table table) {
        table.rows()
                .forEach(row -> add(
                        Kind.TABLE_ROW,
                        row.cells().stream()
                                .map(cell -> Inline.plain(cell.content().content()))
                                .collect(Collectors.joining(" | "))));
    }

    private static String option(CheckOption option) {
        return (option.correct() ? "✓ " : "") + join(option.text(), option.feedback());
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" — "));
    }

    private void add(Kind kind, String text) {
        if (!text.isBlank()) {
            texts.add(new BlockText(kind, text.strip()));
        }
    }
}
