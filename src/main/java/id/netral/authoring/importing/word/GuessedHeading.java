package id.netral.authoring.importing.word;

import id.netral.authoring.importing.office.Numbers;
import id.netral.authoring.importing.office.XmlTree;

/** Many people write headings as short bold lines instead of using Word's heading styles. */
final class GuessedHeading {

    private static final int LONGEST = 90;
    private static final int LARGE = 28; // half points
    private static final String NO_HEADING_ENDS = ".:;,?!";

    private GuessedHeading() {}

    /** 1 for a large bold line, 2 for a bold one, 0 for what does not look like a heading. */
    static int level(XmlTree paragraph) {
        var words = paragraph
                .below()
                .filter(part -> part.is("w:t"))
                .map(XmlTree::text)
                .reduce("", String::concat);
        var clean = words.strip();
        if (clean.length() < 3
                || clean.length() > LONGEST
                || NO_HEADING_ENDS.indexOf(clean.charAt(clean.length() - 1)) >= 0) {
            return 0;
        }
        var runs =
                paragraph.children("w:r").filter(run -> !run.text().isBlank()).toList();
        if (runs.isEmpty() || paragraph.has("w:numPr") || !runs.stream().allMatch(GuessedHeading::isBold)) {
            return 0;
        }
        var large = runs.stream().allMatch(run -> Numbers.whole(run.value("val", "w:rPr", "w:sz"), 0) >= LARGE);
        return large ? 1 : 2;
    }

    private static boolean isBold(XmlTree run) {
        var properties = run.child("w:rPr");
        return properties != null && DocxStyles.isOn(properties.child("w:b"));
    }
}
