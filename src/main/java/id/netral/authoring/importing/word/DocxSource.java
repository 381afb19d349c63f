package id.netral.authoring.importing.word;

import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.office.XmlTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;

/** What belongs to a Word file besides its body: styles, lists, notes. */
final class DocxSource {

    /** The separators that Word keeps among the notes. */
    private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");

    /** A footnote or endnote with the part it stands in, whose relations are its own. */
    record Note(XmlTree content, PackagePart part) {}

    private final OfficePackage office;
    private final DocxStyles styles = new DocxStyles();
    private final DocxNumbering numbering = new DocxNumbering();
    private final Map<String, Note> footnotes = new HashMap<>();
    private final Map<String, Note> endnotes = new HashMap<>();
    private int comments;

    DocxSource(OfficePackage office) {
        this.office = office;
        read("styles", "w:styles", styles::add);
        read("numbering", "w:numbering", numbering::add);
        notes("footnotes", footnotes);
        notes("endnotes", endnotes);
        read("comments", "w:comments", comment -> comments++);
    }

    private void read(String relation, String parent, Consumer<XmlTree> taker) {
        var part = office.related(relation);
        if (part != null) {
            office.children(part, parent, taker);
        }
    }

    private void notes(String kind, Map<String, Note> notes) {
        var part = office.related(kind);
        if (part != null) {
            office.children(part, "w:" + kind, note -> {
                if (!NO_NOTES.contains(note.attribute("type"))) {
                    notes.putIfAbsent(note.attribute("id"), new Note(note, part));
                }
            });
        }
    }

    OfficePackage office() {
        return office;
    }

    DocxStyles styles() {
        return styles;
    }

    DocxNumbering numbering() {
        return numbering;
    }

    Map<String, Note> footnotes() {
        return footnotes;
    }

    Map<String, Note> endnotes() {
        return endnotes;
    }

    int comments() {
        return comments;
    }
}
