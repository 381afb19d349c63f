package id.netral.catalog.text;

import id.netral.catalog.file.PackMedium;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a lesson's Markdown into HTML and refuses what a lesson must not hold. */
public final class LessonMarkdown {

    private static final Set<Extension> EXTENSIONS = Set.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Map<String, PackMedium> media;
    private final Citations citations;
    private final LessonTerms terms;
    private final VerdictBoxes boxes;
    private final Faults faults;
    private final HtmlRenderer renderer;

    /** Knows the files a lesson may show by their paths in the pack. */
    public LessonMarkdown(
            Map<String, PackMedium> media, Citations citations, LessonTerms terms, VerdictBoxes boxes, Faults faults) {
        this.media = media;
        this.citations = citations;
        this.terms = terms;
        this.boxes = boxes;
        this.faults = faults;
        this.renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(context -> new LessonBlockRenderer(context, media, citations))
                .attributeProviderFactory(context -> new PictureAttributes(media))
                .escapeHtml(true)
                .build();
    }

    /**
     * A lesson's text.
     *
     * @param html sanitised, pictures by their path in the pack
     * @param words number of words
     * @param articles linked to, in order
     */
    public record Text(String html, int words, List<ArticleId> articles) {}

    /** The text as far as it can be read; what is wrong is noted where it stands. */
    public Text read(SourceText body) {
        if (body.text().isBlank()) {
            faults.add(body.file(), body.line(0), "fault.noText");
            return new Text("", 0, List.of());
        }
        var document = PARSER.parse(body.text());
        document.accept(new LessonBlocks(body, faults));
        var check = new LessonCheck(body, media.keySet(), citations, terms, boxes, faults);
        document.accept(check);
        var html = renderer.render(document) + LessonTerms.definitions(check.terms());
        return new Text(LessonHtml.forStorage(html), check.words(), check.articles());
    }
}
