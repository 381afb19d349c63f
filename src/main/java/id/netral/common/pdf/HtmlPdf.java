package id.netral.common.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints HTML as PDF with its font inside; nothing is fetched from anywhere. */
public final class HtmlPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");

    private HtmlPdf() {}

    /** Any text as it may stand in the body. */
    public static String escaped(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Writes the document.
     *
     * @param style CSS; the only font family is {@code Naskah}
     * @param body well-formed XHTML, every text in it {@link #escaped}
     */
    public static void write(String style, String body, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(
                () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "PDFBox's own font"),
                "Naskah");
        builder.useUriResolver((base, address) -> null);
        builder.withHtmlContent(
                "<html lang=\"id\"><head><title>Netral</title><style>" + style + "</style></head><body>" + body
                        + "</body></html>",
                null);
        builder.toStream(out);
        builder.run();
    }
}
