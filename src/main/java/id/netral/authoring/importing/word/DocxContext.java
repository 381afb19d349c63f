package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.ImportNotes;
import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.picture.PictureIntake;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * What the readers of a Word file share.
 *
 * @param part whose relations hold: the body's, or the notes'
 * @param guessing whether short bold paragraphs are taken for headings, because the file has none
 */
record DocxContext(
        DocxSource source,
        PackagePart part,
        DocxPlaces places,
        DocxEndmatter endmatter,
        PictureIntake pictures,
        ImportNotes notes,
        boolean guessing) {

    ImportPlace here() {
        return places.here();
    }

    /** The same for what stands in another part, or in a box or cell, where nothing is a heading. */
    DocxContext within(PackagePart other) {
        return new DocxContext(source, other, places, endmatter, pictures, notes, false);
    }
}
