package id.netral.assessment.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Prints papers as Word documents that a trainer may still change. */
final class PaperDocx {

    /** What people write on top, as parts of keys. */
    static final List<String> FIELDS = List.of("name", "nip", "unit", "date");

    private static final int TITLE = 18;
    private static final int HEADING = 14;
    private static final int TEXT = 11;
    private static final int SMALL = 9;
    private static final int INDENT = 400;

    private final PaperWords words;

    PaperDocx(PaperWords words) {
        this.words = words;
    }

    /** What people fill in: cover, questions, answer sheet, for each variant. */
    void write(List<Paper> papers, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var first = true;
            for (var paper : papers) {
                heading(document, words.get("exchange.paper.title", paper.title(), paper.variant()), TITLE, !first);
                identity(document);
                text(document, words.get("exchange.paper.rules", paper.items().size(), paper.passMark()), SMALL, 0);
                counting(document, paper);
                paper.items().forEach(item -> item(document, item));
                heading(document, words.get("exchange.paper.sheet", paper.variant()), HEADING, true);
                identity(document);
                rows(document, paper, false);
                first = false;
            }
            document.write(out);
        }
    }

    /** What only the trainer gets: the key of each variant. */
    void writeKey(List<Paper> papers, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var first = true;
            for (var paper : papers) {
                heading(document, words.get("exchange.paper.key", paper.title(), paper.variant()), TITLE, !first);
                text(document, words.get("exchange.paper.seed", Long.toString(paper.seed())), SMALL, 0);
                counting(document, paper);
                rows(document, paper, true);
                first = false;
            }
            document.write(out);
        }
    }

    private void item(XWPFDocument document, PaperItem item) {
        text(document, item.number() + ". " + item.stem(), TEXT, 0).setKeepNext(true);
        for (var n = 0; n < item.prompts().size(); n++) {
            text(document, (n + 1) + ". " + item.prompts().get(n), TEXT, INDENT);
        }
        text(document, words.get("exchange.paper.how." + item.instruction()), SMALL, 0);
        if (!item.graded()) {
            text(document, words.get("result.item.ungraded"), SMALL, 0);
        }
        for (var n = 0; n < item.choices().size(); n++) {
            text(document, PaperItem.letter(n) + ". " + item.choices().get(n), TEXT, INDENT);
        }
        text(document, "", SMALL, 0);
    }

    /** Said only where it is not all of them. */
    private void counting(XWPFDocument document, Paper paper) {
        var all = paper.items().size();
        if (paper.counting() < all) {
            text(document, words.get("exchange.paper.counting", paper.counting(), all), SMALL, 0);
        }
    }

    private void identity(XWPFDocument document) {
        var table = document.createTable(FIELDS.size(), 2);
        table.setWidth("100%");
        for (var row = 0; row < FIELDS.size(); row++) {
            table.getRow(row).getCell(0).setText(words.get("exchange.paper." + FIELDS.get(row)));
        }
        text(document, "", SMALL, 0);
    }

    private void rows(XWPFDocument document, Paper paper, boolean keys) {
        var table = document.createTable(paper.items().size(), 2);
        table.setWidth("100%");
        for (var row = 0; row < paper.items().size(); row++) {
            var item = paper.items().get(row);
            table.getRow(row).getCell(0).setText(Integer.toString(item.number()));
            if (keys) {
                var cell = table.getRow(row).getCell(1);
                var mark = item.graded() ? "" : words.get("result.item.ungraded") + "\n";
                lines(cell.getParagraphArray(0).createRun(), item.key() + "\n" + mark + item.feedback());
            }
        }
    }

    private static void heading(XWPFDocument document, String title, int size, boolean onNewPage) {
        var paragraph = document.createParagraph();
        paragraph.setPageBreak(onNewPage);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(title);
    }

    private static XWPFParagraph text(XWPFDocument document, String text, int size, int indent) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationLeft(indent);
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontSize(size);
        lines(run, text);
        return paragraph;
    }

    private static void lines(XWPFRun run, String text) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(line);
            first = false;
        }
    }
}
