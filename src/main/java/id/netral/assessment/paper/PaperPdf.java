package id.netral.assessment.paper;

import id.netral.common.pdf.HtmlPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Prints papers as PDF with its font inside; nothing is fetched from anywhere. */
final class PaperPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 16mm; @bottom-center { content: counter(page); font-family: Naskah; font-size: 8pt; } }
            * { font-family: Naskah; }
            body { font-size: 10.5pt; line-height: 1.35; }
            h1 { font-size: 16pt; font-weight: normal; margin: 0 0 4mm; }
            h2 { font-size: 13pt; font-weight: normal; margin: 0 0 3mm; }
            .page { page-break-before: always; }
            .item { page-break-inside: avoid; margin: 0 0 5mm; }
            .how { font-size: 8.5pt; color: #444; }
            .text { white-space: pre-wrap; }
            .choice { margin: 0.6mm 0 0 6mm; white-space: pre-wrap; }
            table { width: 100%; border-collapse: collapse; }
            td { border: 0.4pt solid #555; padding: 1.6mm 2mm; vertical-align: top; }
            td.name { width: 32mm; } td.number { width: 12mm; }
            """;

    private final PaperWords words;
    private final StringBuilder html = new StringBuilder();

    PaperPdf(PaperWords words) {
        this.words = words;
    }

    /** What people fill in: cover, questions, answer sheet, for each variant. */
    void write(List<Paper> papers, OutputStream out) throws IOException {
        for (var paper : papers) {
            section(words.get("exchange.paper.title", paper.title(), paper.variant()), "h1");
            cover(paper);
            paper.items().forEach(this::item);
            html.append("</div>");
            section(words.get("exchange.paper.sheet", paper.variant()), "h2");
            identity();
            rows(paper, false);
            html.append("</div>");
        }
        render(out);
    }

    /** What only the trainer gets: the key of each variant. */
    void writeKey(List<Paper> papers, OutputStream out) throws IOException {
        for (var paper : papers) {
            section(words.get("exchange.paper.key", paper.title(), paper.variant()), "h1");
            paragraph("how", words.get("exchange.paper.seed", Long.toString(paper.seed())));
            counting(paper);
            rows(paper, true);
            html.append("</div>");
        }
        render(out);
    }

    private void section(String title, String level) {
        html.append(html.isEmpty() ? "<div>" : "<div class=\"page\">");
        html.append('<')
                .append(level)
                .append('>')
                .append(HtmlPdf.escaped(title))
                .append("</")
                .append(level)
                .append('>');
    }

    private void cover(Paper paper) {
        identity();
        paragraph("how", words.get("exchange.paper.rules", paper.items().size(), paper.passMark()));
        counting(paper);
    }

    /** Said only where it is not all of them. */
    private void counting(Paper paper) {
        if (paper.counting() < paper.items().size()) {
            paragraph(
                    "how",
                    words.get(
                            "exchange.paper.counting",
                            paper.counting(),
                            paper.items().size()));
        }
    }

    private void identity() {
        html.append("<table>");
        for (var field : PaperDocx.FIELDS) {
            row("name", words.get("exchange.paper." + field), "");
        }
        html.append("</table><p> </p>");
    }

    private void item(PaperItem item) {
        html.append("<div class=\"item\">");
        paragraph("text", item.number() + ". " + item.stem());
        for (var n = 0; n < item.prompts().size(); n++) {
            paragraph("choice", (n + 1) + ". " + item.prompts().get(n));
        }
        paragraph("how", words.get("exchange.paper.how." + item.instruction()));
        if (!item.graded()) {
            paragraph("how", words.get("result.item.ungraded"));
        }
        for (var n = 0; n < item.choices().size(); n++) {
            paragraph("choice", PaperItem.letter(n) + ". " + item.choices().get(n));
        }
        html.append("</div>");
    }

    private void rows(Paper paper, boolean keys) {
        html.append("<table>");
        for (var item : paper.items()) {
            row("number", Integer.toString(item.number()), keys ? key(item) : "");
        }
        html.append("</table>");
    }

    private String key(PaperItem item) {
        var mark = item.graded() ? "" : words.get("result.item.ungraded") + "\n";
        return item.key() + "\n" + mark + item.feedback();
    }

    private void row(String name, String left, String right) {
        html.append("<tr><td class=\"").append(name).append("\">").append(HtmlPdf.escaped(left));
        html.append("</td><td class=\"text\">").append(HtmlPdf.escaped(right)).append("</td></tr>");
    }

    private void paragraph(String name, String text) {
        html.append("<div class=\"")
                .append(name)
                .append("\">")
                .append(HtmlPdf.escaped(text))
                .append("</div>");
    }

    private void render(OutputStream out) throws IOException {
        HtmlPdf.write(STYLE, html.toString(), out);
    }
}
