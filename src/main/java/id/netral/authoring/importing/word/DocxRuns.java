package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.office.XmlTree;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The running text of one Word paragraph; what floats beside it is collected as blocks. */
final class DocxRuns {

    /** Marks of the Wingdings font that people use instead of characters. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0FC", "✓", "F0FB", "✗", "F0E0", "→", "F0A7", "▪", "F0B7", "•", "F06F", "☐", "F0A8", "☐", "F0FE", "☑");

    private final DocxContext context;
    private final ImportNotes notes;
    private final List<Inline> inline = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private boolean struck;

    DocxRuns(DocxContext context) {
        this.context = context;
        this.notes = context.notes();
    }

    /** The text so far. */
    List<Inline> inline() {
        return inline;
    }

    /** Pictures and boxes found so far. */
    List<Block> blocks() {
        return blocks;
    }

    /** Reads whatever may stand in a paragraph. */
    void read(XmlTree parent) {
        parent.children().forEach(this::element);
    }

    private void element(XmlTree element) {
        switch (element.name()) {
            case "w:r" -> run(element);
            case "w:hyperlink" -> hyperlink(element);
            case "w:ins", "w:moveTo" -> {
                notes.changed(context.here(), "changed.inserted");
                read(element);
            }
            case "w:del", "w:moveFrom" -> notes.lost(context.here(), "lost.deleted");
            case "m:oMath", "m:oMathPara" -> formula(element);
            case "w:sdt" -> element.children("w:sdtContent").forEach(this::read);
            case "w:smartTag", "w:fldSimple", "w:customXml", "w:dir", "w:bdo", "w:ruby", "w:rubyBase" -> read(element);
            case "mc:AlternateContent" -> read(alternative(element));
            default -> {}
        }
    }

    /** The newer of two ways to say the same, unless only the older one shows a picture. */
    static XmlTree alternative(XmlTree element) {
        var choice = element.child("mc:Choice");
        var fallback = element.child("mc:Fallback");
        if (choice == null) {
            return fallback == null ? element : fallback;
        }
        var drawn = choice.has("a:blip") || choice.has("w:txbxContent");
        return drawn || fallback == null || !fallback.has("v:imagedata") ? choice : fallback;
    }

    private void hyperlink(XmlTree element) {
        var relation = OfficePackage.relation(context.part(), element.attribute("r:id"));
        if (relation != null) {
            notes.changed(
                    context.here(),
                    "changed.link",
                    shortened(relation.getTargetURI().toString()));
        }
        read(element);
    }

    private void formula(XmlTree element) {
        var text = new StringBuilder();
        element.below().filter(part -> part.is("m:t")).forEach(part -> text.append(part.text()));
        notes.changed(context.here(), "changed.formula", shortened(text.toString()));
        inline.add(new Inline.Text(text.toString()));
    }

    private void run(XmlTree run) {
        var properties = run.child("w:rPr");
        if (properties != null && DocxStyles.isOn(properties.child("w:vanish"))) {
            if (!run.text().isBlank()) {
                notes.lost(context.here(), "lost.hidden");
            }
            return;
        }
        var marks = properties == null ? List.<Mark>of() : marks(properties);
        run.children().forEach(part -> part(part, marks));
    }

    private List<Mark> marks(XmlTree properties) {
        var marks = new ArrayList<Mark>();
        var style = properties.value("val", "w:rStyle");
        if (on(properties, "w:b", style)) {
            marks.add(new Mark.Bold());
        }
        if (on(properties, "w:i", style)) {
            marks.add(new Mark.Italic());
        }
        if (!struck && (on(properties, "w:strike", "") || on(properties, "w:dstrike", ""))) {
            struck = true;
            notes.changed(context.here(), "changed.struck");
        }
        return marks;
    }

    private boolean on(XmlTree properties, String property, String style) {
        var own = properties.child(property);
        return own == null ? context.source().styles().sets(style, property) : DocxStyles.isOn(own);
    }

    private void part(XmlTree part, List<Mark> marks) {
        switch (part.name()) {
            case "w:t" -> text(part.text(), marks);
            case "w:tab", "w:ptab" -> text(" ", marks);
            case "w:noBreakHyphen" -> text("-", marks);
            case "w:cr" -> inline.add(new Inline.HardBreak());
            case "w:br" -> lineBreak(part.attribute("type"));
            case "w:lastRenderedPageBreak" -> context.places().nextPage();
            case "w:sym" -> symbol(part, marks);
            case "w:footnoteReference" -> note(context.source().footnotes(), part.attribute("id"));
            case "w:endnoteReference" -> note(context.source().endnotes(), part.attribute("id"));
            case "w:ruby" -> element(part);
            case "mc:AlternateContent" -> alternative(part).children().forEach(inner -> part(inner, marks));
            case "w:drawing", "w:pict", "w:object" -> blocks.addAll(DocxDrawings.read(part, context));
            default -> {}
        }
    }

    private void text(String text, List<Mark> marks) {
        inline.add(new Inline.Text(text, marks));
    }

    private void lineBreak(String type) {
        if (type.isEmpty() || type.equals("textWrapping")) {
            inline.add(new Inline.HardBreak());
        }
    }

    private void symbol(XmlTree symbol, List<Mark> marks) {
        var character = SYMBOLS.get(symbol.attribute("char"));
        if (character == null) {
            notes.lost(context.here(), "lost.symbol", symbol.attribute("font"));
        } else {
            text(character, marks);
        }
    }

    private void note(Map<String, DocxSource.Note> all, String id) {
        var note = all.get(id);
        if (note != null) {
            inline.add(new Inline.Text(" [" + context.endmatter().add(note) + "]"));
            notes.carried(Carried.FOOTNOTE);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
