package id.netral.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * The form in which content packs carry a document: the Markdown dialect of {@code docs/content-packs.md}. What is written
 * reads as the same document but for the ids, which Markdown does not know.
 */
public final class DocumentMarkdown {

    /** Tables are the only extension of CommonMark in use. */
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private DocumentMarkdown() {}

    /**
     * The document that a lesson's text, without its front matter, says. Never refuses: what the dialect does not know
     * (HTML, outside links, code blocks) becomes plain text, with a note. Ids are new.
     */
    public static DocumentReading read(String markdown) {
        var reader = new MarkdownBlocks();
        var document = new LessonDocument(reader.blocks(PARSER.parse(markdown)));
        return new DocumentReading(document, reader.notes());
    }

    /** Markdown that ends with a line end; empty for a document without text. */
    public static String write(LessonDocument document) {
        return document.isEmpty() ? "" : String.join("\n", MarkdownLines.blocks(document.blocks())) + "\n";
    }
}
