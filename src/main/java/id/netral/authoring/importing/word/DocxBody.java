package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ListEntry;
import id.netral.authoring.importing.common.ListLines;
import id.netral.authoring.importing.common.Texts;
import id.netral.authoring.importing.office.XmlTree;
import id.netral.document.Block;
import id.netral.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a Word file's body, in a box or a cell into parts of lessons. */
final class DocxBody {

    private static final XmlTree NO_PROPERTIES = new XmlTree("w:pPr", Map.of(), List.of());

    private final DocxContext context;
    private final Consumer<LessonPart> taker;
    private final ListLines lists = new ListLines();

    DocxBody(DocxContext context, Consumer<LessonPart> taker) {
        this.context = context;
        this.taker = taker;
    }

    /** What stands in a box, a cell or a note, as blocks: headings are bold paragraphs there. */
    static List<Block> nested(Stream<XmlTree> children, DocxContext context) {
        var blocks = new ArrayList<Block>();
        var body = new DocxBody(
                context.within(context.part()),
                part -> blocks.add(
                        switch (part) {
                            case LessonPart.Head head -> Texts.bold(head.content());
                            case LessonPart.Body other -> other.block();
                            case LessonPart.Caption caption -> Texts.paragraph(caption.content());
                        }));
        children.forEach(body::element);
        body.finish();
        return blocks;
    }

    /** Next element of the body. */
    void element(XmlTree element) {
        switch (element.name()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> {
                finish();
                DocxTables.read(element, context).forEach(this::emit);
            }
            case "w:sdt" -> contentControl(element);
            case "w:customXml", "w:ins", "w:moveTo" -> element.children().forEach(this::element);
            case "mc:AlternateContent" ->
                DocxRuns.alternative(element).children().forEach(this::element);
            case "w:altChunk" -> context.notes().lost(context.here(), "lost.foreign");
            case "m:oMathPara" -> paragraph(new XmlTree("w:p", Map.of(), List.of(element)));
            default -> {}
        }
    }

    /** Ends what is still open. */
    void finish() {
        lists.take().forEach(this::emit);
    }

    private void contentControl(XmlTree control) {
        var gallery = control.value("val", "w:sdtPr", "w:docPartObj", "w:docPartGallery");
        if (gallery.equals("Table of Contents")) {
            context.notes().lost(context.here(), "lost.contents");
            return;
        }
        control.children("w:sdtContent").flatMap(XmlTree::children).forEach(this::element);
    }

    private void paragraph(XmlTree paragraph) {
        context.places().next(paragraph);
        var own = paragraph.child("w:pPr");
        var properties = own == null ? NO_PROPERTIES : own;
        var role = context.source().styles().role(properties);
        if (role == DocxStyles.Role.CONTENTS) {
            context.notes().lost(context.here(), "lost.contents");
            return;
        }
        var runs = new DocxRuns(context);
        runs.read(paragraph);
        var words = !Inline.plain(runs.inline()).isBlank();
        var level = headingLevel(paragraph, properties, runs);
        if (level > 0 && words) {
            heading(level, properties, runs);
        } else {
            text(properties, role, runs, words);
        }
    }

    private int headingLevel(XmlTree paragraph, XmlTree properties, DocxRuns runs) {
        var level = context.source().styles().headingLevel(properties);
        return level > 0 || !context.guessing() || !runs.blocks().isEmpty() ? level : GuessedHeading.level(paragraph);
    }

    private void heading(int level, XmlTree properties, DocxRuns runs) {
        finish();
        var entry = entry(properties, DocxStyles.Role.BODY);
        if (entry != null && entry.ordered()) {
            context.notes().changed(context.here(), "changed.heading-number");
        }
        taker.accept(new LessonPart.Head(level, Texts.withoutBold(runs.inline())));
        runs.blocks().forEach(this::emit);
    }

    private void text(XmlTree properties, DocxStyles.Role role, DocxRuns runs, boolean words) {
        var entry = entry(properties, role);
        if (entry != null && words) {
            lists.add(entry, runs.inline(), runs.blocks());
            context.notes().carried(Carried.LIST_ITEM);
            return;
        }
        finish();
        if (words) {
            switch (role) {
                case SUBTITLE -> context.notes().lost(context.here(), "lost.subtitle");
                case TITLE -> taker.accept(new LessonPart.Head(0, Texts.withoutBold(runs.inline())));
                case CAPTION -> taker.accept(new LessonPart.Caption(runs.inline()));
                case QUOTE -> emit(Texts.quote(runs.inline()));
                default -> emit(Texts.paragraph(runs.inline()));
            }
            context.notes().carried(Carried.PARAGRAPH);
        }
        runs.blocks().forEach(this::emit);
    }

    private @Nullable ListEntry entry(XmlTree properties, DocxStyles.Role role) {
        var own = properties.child("w:numPr");
        var numbering = own == null ? context.source().styles().numbering(properties) : own;
        var entry = context.source().numbering().entry(numbering);
        if (entry != null || numbering != null) {
            return entry;
        }
        return switch (role) {
            case LIST_BULLET -> new ListEntry("bullet", 0, false, 1);
            case LIST_NUMBER -> new ListEntry("number", 0, true, 1);
            default -> null;
        };
    }

    private void emit(Block block) {
        taker.accept(new LessonPart.Body(block));
    }
}
