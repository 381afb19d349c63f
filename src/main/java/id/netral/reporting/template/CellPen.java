package id.netral.reporting.template;

/** Writes the cells of one row after the other as XML. */
final class CellPen {

    private final String prefix;
    private final StringBuilder xml = new StringBuilder(4_096);

    /** With the prefix of the sheet's elements with its colon, or an empty one. */
    CellPen(String prefix) {
        this.prefix = prefix;
    }

    void beginRow(int row, String attributes, String cells) {
        xml.setLength(0);
        xml.append('<').append(prefix).append("row r=\"").append(row + 1).append('"');
        xml.append(attributes).append('>').append(cells);
    }

    /** Ends the row; the result is good until the next begins. */
    CharSequence endRow(String cells) {
        return xml.append(cells).append("</").append(prefix).append("row>");
    }

    void empty(String letters, int row, int style) {
        if (style != 0) {
            open(letters, row, style);
            xml.append("/>");
        }
    }

    /** Text without characters that XML forbids, at most as long as a cell's. */
    void text(String letters, int row, int style, String text) {
        open(letters, row, style);
        xml.append(" t=\"inlineStr\"><")
                .append(prefix)
                .append("is><")
                .append(prefix)
                .append("t");
        xml.append(needsSpaces(text) ? " xml:space=\"preserve\">" : ">");
        CellXml.escape(text, xml);
        xml.append("</").append(prefix).append("t></").append(prefix).append("is>");
        close();
    }

    private static boolean needsSpaces(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
    }

    void number(String letters, int row, int style, String number) {
        inside(letters, row, style, 'v', number);
    }

    void formula(String letters, int row, int style, String formula) {
        inside(letters, row, style, 'f', formula);
    }

    private void inside(String letters, int row, int style, char element, String text) {
        open(letters, row, style);
        xml.append("><").append(prefix).append(element).append('>');
        CellXml.escape(text, xml);
        xml.append("</").append(prefix).append(element).append('>');
        close();
    }

    private void open(String letters, int row, int style) {
        xml.append('<')
                .append(prefix)
                .append("c r=\"")
                .append(letters)
                .append(row + 1)
                .append('"');
        if (style != 0) {
            xml.append(" s=\"").append(style).append('"');
        }
    }

    private void close() {
        xml.append("</").append(prefix).append("c>");
    }
}
