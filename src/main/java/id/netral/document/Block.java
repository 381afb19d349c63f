package id.netral.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a lesson that stands by itself. Texts are never null: what is not said is empty. Texts of one line hold no line
 * break; the longer ones ({@code transcript}, {@code situation}, {@code reason}) may. Constructors bring texts into normal
 * form and throw {@link IllegalArgumentException} for what cannot be one (a path of another kind, a level out of range).
 */
public sealed interface Block {

    /** Eight lower-case letters and digits, unique within the document and kept through every change of the block. */
    String id();

    /** The blocks right inside this one. */
    default List<Block> inner() {
        return List.of();
    }

    /** A heading of level 2, 3 or 4; level 1 is the lesson's title. */
    record Heading(String id, int level, List<Inline> content) implements Block {
        public Heading {
            BlockIds.check(id);
            Values.check(level >= 2 && level <= 4, "level of a heading: %d", level);
            content = NormalForm.line(content);
        }
    }

    /** Running text. */
    record Paragraph(String id, List<Inline> content) implements Block {
        public Paragraph {
            BlockIds.check(id);
            content = NormalForm.lines(content);
        }
    }

    /** A list with points; at least one item. */
    record BulletList(String id, List<ListItem> items) implements Block {
        public BulletList {
            BlockIds.check(id);
            items = Values.some(items);
        }

        @Override
        public List<Block> inner() {
            return items.stream().flatMap(item -> item.blocks().stream()).toList();
        }
    }

    /** A numbered list; at least one item. {@code start} is the first number, 0 to 999,999,999. */
    record OrderedList(String id, int start, List<ListItem> items) implements Block {
        public OrderedList {
            BlockIds.check(id);
            Values.check(start >= 0 && start <= 999_999_999, "first number of a list: %d", start);
            items = Values.some(items);
        }

        @Override
        public List<Block> inner() {
            return items.stream().flatMap(item -> item.blocks().stream()).toList();
        }
    }

    /**
     * A table: the first row holds headers and no other does, all rows have as many cells as it, and the alignment of a
     * column is that of its header. {@link TableRow#rectangular} makes any rows so.
     */
    record Table(String id, List<TableRow> rows) implements Block {
        public Table {
            BlockIds.check(id);
            rows = TableRow.rectangular(rows);
        }

        @Override
        public List<Block> inner() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .<Block>map(TableCell::content)
                    .toList();
        }
    }

    /** A picture by its path in the pack ({@code images/…}, or empty when none is chosen yet), with alternative text. */
    record Image(String id, String src, String alt, String caption) implements Block {
        public Image {
            BlockIds.check(id);
            Values.check(src.isEmpty() || MediaPath.isPicture(src), "path of a picture: %s", src);
            alt = Values.line(alt);
            caption = Values.line(caption);
        }
    }

    /** A box that stands out of the text. */
    record Callout(String id, CalloutKind kind, List<Block> blocks) implements Block {
        public Callout {
            BlockIds.check(id);
            blocks = NormalForm.blocks(blocks);
        }

        @Override
        public List<Block> inner() {
            return blocks;
        }
    }

    /** Somebody else's words; {@code source} says whose, or is empty. */
    record Blockquote(String id, String source, List<Block> blocks) implements Block {
        public Blockquote {
            BlockIds.check(id);
            source = Values.line(source);
            blocks = NormalForm.blocks(blocks);
        }

        @Override
        public List<Block> inner() {
            return blocks;
        }
    }

    /** A video ({@code media/….mp4|webm}) with captions ({@code media/….vtt}) and its words as text; paths may be empty. */
    record Video(String id, String src, String title, String captions, String transcript) implements Block {
        public Video {
            BlockIds.check(id);
            Values.check(src.isEmpty() || MediaPath.isVideo(src), "path of a video: %s", src);
            Values.check(captions.isEmpty() || MediaPath.isCaptions(captions), "path of captions: %s", captions);
            title = Values.line(title);
            transcript = Values.lines(transcript);
        }
    }

    /** A file to take along ({@code media/….pdf|docx|xlsx|pptx|zip}, or empty when none is chosen yet). */
    record File(String id, String src, String label) implements Block {
        public File {
            BlockIds.check(id);
            Values.check(src.isEmpty() || MediaPath.isFile(src), "path of a file: %s", src);
            label = Values.line(label);
        }
    }

    /**
     * A case to think about, with what holds and why; nothing about it is recorded.
     *
     * @param ask the situation in the words of the verdict rules, {@code actor=pns act=like object=calon}: they say what holds,
     *     why and by which articles, and nothing of this stands here; empty where the author says so
     */
    record CaseBox(String id, String situation, CaseVerdict verdict, String reason, List<String> articles, String ask)
            implements Block {
        public CaseBox {
            BlockIds.check(id);
            situation = Values.lines(situation);
            reason = Values.lines(reason);
            ask = Values.line(ask);
            articles = articles.stream().distinct().toList();
            if (!ask.isEmpty()) {
                verdict = CaseVerdict.TIDAK_BOLEH;
                reason = "";
                articles = List.of();
            }
            articles.forEach(article -> Values.check(Mark.isName(article), "id of an article: %s", article));
        }

        /** Whether the verdict rules answer it. */
        public boolean isAsked() {
            return !ask.isEmpty();
        }
    }

    /** A question to check oneself, answered on the page; nothing about it is recorded. */
    record CheckQuestion(String id, String question, List<CheckOption> options) implements Block {
        public CheckQuestion {
            BlockIds.check(id);
            question = Values.line(question);
            options = List.copyOf(options);
        }
    }

    /** An invitation to play a branching case, named by its {@code slug} (empty when none is chosen yet). */
    record Story(String id, String slug, String label) implements Block {
        public Story {
            BlockIds.check(id);
            Values.check(slug.isEmpty() || Mark.isName(slug), "name of a branching case: %s", slug);
            label = Values.line(label);
        }
    }

    /** A line between two parts. */
    record HorizontalRule(String id) implements Block {
        public HorizontalRule {
            BlockIds.check(id);
        }
    }

    /** The running text of this block itself, without what stands inside inner blocks; empty for most. */
    default Stream<Inline> inline() {
        return switch (this) {
            case Heading heading -> heading.content().stream();
            case Paragraph paragraph -> paragraph.content().stream();
            default -> Stream.empty();
        };
    }
}
