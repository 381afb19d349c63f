package id.netral.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The line that may open a block quote and make it something else: {@code [!INGAT]} and the other boxes, or {@code
 * [!KUTIPAN] source} for a quotation that says where it is from.
 *
 * @param name what stands in the brackets
 * @param rest what stands behind them, without outer blanks
 * @param alone whether nothing else stands in the line
 */
public record MarkdownQuote(String name, String rest, boolean alone) {

    /** Name of a quotation. */
    public static final String QUOTE = "KUTIPAN";

    private static final Pattern MARK = Pattern.compile("\\[!([^\\]]*)\\](.*)");

    /** The opening line of the quote, empty when it has none. */
    public static Optional<MarkdownQuote> of(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        var mark = MARK.matcher(text.getLiteral().strip());
        if (!mark.matches()) {
            return Optional.empty();
        }
        var alone = text.getNext() == null || text.getNext() instanceof SoftLineBreak;
        return Optional.of(new MarkdownQuote(mark.group(1), mark.group(2).strip(), alone));
    }

    /** Takes the opening line out of the quote. */
    public static void unlink(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text mark) {
            if (mark.getNext() != null) {
                mark.getNext().unlink();
            }
            mark.unlink();
            if (first.getFirstChild() == null) {
                first.unlink();
            }
        }
    }

    /** The box it opens, empty when it opens none. */
    public Optional<CalloutKind> callout() {
        return alone && rest.isEmpty() ? CalloutKind.of(name) : Optional.empty();
    }

    /** Whether it opens a quotation. */
    public boolean isQuotation() {
        return alone && name.equals(QUOTE);
    }
}
