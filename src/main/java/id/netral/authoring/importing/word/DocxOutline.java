package id.netral.authoring.importing.word;

import id.netral.authoring.importing.office.XmlTree;

/** Which headings of a Word file begin lessons; found by reading it once before. */
final class DocxOutline {

    private static final int LEVELS = 9;

    private final DocxSource source;
    private final int[] styled = new int[LEVELS + 1];
    private final int[] guessed = new int[LEVELS + 1];
    private int firstLevel;

    private DocxOutline(DocxSource source) {
        this.source = source;
    }

    static DocxOutline of(DocxSource source) {
        var outline = new DocxOutline(source);
        source.office().children(source.office().main(), "w:body", outline::look);
        return outline;
    }

    private void look(XmlTree element) {
        if (element.is("w:sdt")) {
            element.children("w:sdtContent").flatMap(XmlTree::children).forEach(this::look);
        }
        var properties = element.child("w:pPr");
        if (!element.is("w:p") || element.text().isBlank()) {
            return;
        }
        var level = properties == null ? 0 : source.styles().headingLevel(properties);
        if (level > 0) {
            styled[level]++;
            firstLevel = firstLevel == 0 ? level : firstLevel;
        }
        guessed[GuessedHeading.level(element)]++;
    }

    /** Whether the file has no headings, but lines that look like some. */
    boolean isGuessed() {
        return highest(styled) == 0 && highest(guessed) > 0;
    }

    /** Whether nothing divides the text. */
    boolean hasNoHeadings() {
        return highest(styled) == 0 && highest(guessed) == 0;
    }

    /** The level whose headings begin lessons; a single heading above all others is the document's title. */
    int lessonLevel() {
        var counts = isGuessed() ? guessed : styled;
        var top = highest(counts);
        if (top == 0 || counts[top] > 1 || firstLevel != top && !isGuessed()) {
            return Math.max(top, 1);
        }
        for (var below = top + 1; below <= LEVELS; below++) {
            if (counts[below] > 1) {
                return below;
            }
        }
        return top;
    }

    private static int highest(int[] counts) {
        for (var level = 1; level <= LEVELS; level++) {
            if (counts[level] > 0) {
                return level;
            }
        }
        return 0;
    }
}
