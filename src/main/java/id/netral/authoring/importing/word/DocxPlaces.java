package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.ImportPlace;
import id.netral.authoring.importing.common.ImportPlace.Kind;
import id.netral.authoring.importing.office.XmlTree;
import id.netral.common.RefusedException;

/** Follows where the reading of a Word file is. */
final class DocxPlaces {

    private static final int MOST_PARAGRAPHS = 20_000;

    private int paragraph;
    private int page = 1;
    private boolean pagesKnown;
    private String words = "";

    /** Another paragraph begins; throws a refusal when there are too many. */
    void next(XmlTree content) {
        if (++paragraph > MOST_PARAGRAPHS) {
            throw new RefusedException("importing.file.too-long", MOST_PARAGRAPHS);
        }
        words = content.below()
                .filter(element -> element.is("w:t"))
                .limit(40)
                .map(XmlTree::text)
                .reduce("", String::concat);
    }

    /** A new page begins here. */
    void nextPage() {
        page++;
        pagesKnown = true;
    }

    ImportPlace here() {
        return new ImportPlace(Kind.PARAGRAPH, paragraph, pagesKnown ? page : 0, words);
    }
}
