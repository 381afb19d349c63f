package id.netral.reporting.template;

/** Writes text into XML. */
final class CellXml {

    private CellXml() {}

    /** Adds the text, which holds no forbidden character, to the XML. */
    static void escape(String text, StringBuilder xml) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\r' -> xml.append("&#13;");
                default -> xml.append(c);
            }
        }
    }
}
