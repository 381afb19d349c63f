package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.office.Numbers;
import id.netral.authoring.importing.office.OfficePackage;
import id.netral.authoring.importing.office.XmlTree;
import id.netral.authoring.importing.picture.PictureIntake;
import id.netral.authoring.importing.picture.PictureRecoder.Crop;
import id.netral.authoring.importing.picture.PictureRefusal;
import id.netral.authoring.importing.picture.RefusedPicture;
import id.netral.document.Block;
import id.netral.document.BlockIds;
import id.netral.document.CalloutKind;
import id.netral.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pictures, boxes, charts and objects of a Word file, in the text or floating beside it. */
final class DocxDrawings {

    private static final double SHARE = 100_000;

    private final DocxContext context;
    private final ImportNotes notes;

    private DocxDrawings(DocxContext context) {
        this.context = context;
        this.notes = context.notes();
    }

    /** What becomes of a drawing; empty when nothing of it comes over. */
    static List<Block> read(XmlTree drawing, DocxContext context) {
        return new DocxDrawings(context).read(drawing);
    }

    private List<Block> read(XmlTree drawing) {
        var blocks = new ArrayList<Block>();
        notePlain(drawing);
        blips(drawing).forEach(blip -> picture(drawing, blip, blocks));
        boxes(drawing).forEach(box -> textBox(box, blocks));
        return blocks;
    }

    private void notePlain(XmlTree drawing) {
        if (drawing.is("w:object")) {
            notes.lost(context.here(), "lost.object");
        }
        if (drawing.has("c:chart")) {
            notes.lost(context.here(), "lost.chart", description(drawing));
        }
        if (drawing.has("dgm:relIds")) {
            notes.lost(context.here(), "lost.smart-art", description(drawing));
        }
        var shape = drawing.first("wps:wsp");
        if (shape != null && !drawing.has("w:txbxContent") && !drawing.has("a:blip")) {
            notes.lost(context.here(), "lost.shape");
        }
    }

    /** Pictures in text boxes are read together with the box. */
    private static Stream<XmlTree> blips(XmlTree drawing) {
        return outsideBoxes(drawing).filter(element -> element.is("a:blip") || element.is("v:imagedata"));
    }

    private static Stream<XmlTree> boxes(XmlTree drawing) {
        return outsideBoxes(drawing).filter(element -> element.is("w:txbxContent"));
    }

    private static Stream<XmlTree> outsideBoxes(XmlTree element) {
        return element.children()
                .flatMap(child -> child.is("mc:AlternateContent")
                        ? outsideBoxes(DocxRuns.alternative(child))
                        : Stream.concat(
                                Stream.of(child), child.is("w:txbxContent") ? Stream.empty() : outsideBoxes(child)));
    }

    private void picture(XmlTree drawing, XmlTree blip, List<Block> blocks) {
        var id = blip.attribute("r:embed").isEmpty() ? blip.attribute("r:id") : blip.attribute("r:embed");
        try {
            if (id.isEmpty()) {
                throw new RefusedPicture(
                        blip.attribute("r:link").isEmpty() ? PictureRefusal.MISSING : PictureRefusal.LINKED);
            }
            var path = context.pictures().take(bytes(id), crop(drawing));
            var alternative = PictureIntake.alternative(description(drawing));
            if (alternative.isEmpty()) {
                notes.toDo(context.here(), "todo.alternative");
            }
            blocks.add(new Block.Image(BlockIds.next(), path, alternative, ""));
            notes.carried(Carried.PICTURE);
        } catch (RefusedPicture refused) {
            notes.lost(context.here(), refused.reason().key(), description(drawing));
        }
    }

    private byte[] bytes(String id) {
        var relation = OfficePackage.relation(context.part(), id);
        var part = OfficePackage.target(context.part(), relation);
        if (part == null) {
            throw new RefusedPicture(relation == null ? PictureRefusal.MISSING : PictureRefusal.LINKED);
        }
        return OfficePackage.bytes(part);
    }

    private static Crop crop(XmlTree drawing) {
        var shown = drawing.first("a:srcRect");
        return shown == null
                ? Crop.NONE
                : new Crop(share(shown, "l"), share(shown, "t"), share(shown, "r"), share(shown, "b"));
    }

    /** A negative share would add a margin. */
    private static double share(XmlTree shown, String side) {
        return Math.clamp(Numbers.whole(shown.attribute(side), 0) / SHARE, 0, 1);
    }

    private static String description(XmlTree drawing) {
        var properties = drawing.first("wp:docPr");
        if (properties != null) {
            var words = properties.attribute("descr");
            return words.isBlank() ? properties.attribute("title") : words;
        }
        var shape = drawing.first("v:shape");
        return shape == null ? "" : shape.attribute("alt");
    }

    private void textBox(XmlTree box, List<Block> blocks) {
        var inside = DocxBody.nested(box.children(), context);
        var text = inside.stream().filter(DocxDrawings::fitsBox).toList();
        if (text.stream().anyMatch(DocxDrawings::saysSomething)) {
            notes.changed(context.here(), "changed.text-box");
            blocks.add(new Block.Callout(BlockIds.next(), CalloutKind.INGAT, text));
        }
        inside.stream().filter(block -> !fitsBox(block)).forEach(blocks::add);
    }

    /** Pictures and tables of a box stand better behind it. */
    static boolean fitsBox(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.BulletList
                || block instanceof Block.OrderedList;
    }

    static boolean saysSomething(Block block) {
        return !(block instanceof Block.Paragraph paragraph)
                || !Inline.plain(paragraph.content()).isBlank();
    }
}
