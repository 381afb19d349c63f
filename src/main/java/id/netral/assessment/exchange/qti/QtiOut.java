package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.XmlOut;

/** Writes QTI elements by their names of version 2.1 in either spelling; HTML elements are the same in both. */
final class QtiOut {

    private final QtiDialect dialect;
    private final XmlOut xml = new XmlOut();

    QtiOut(QtiDialect dialect) {
        this.dialect = dialect;
    }

    XmlOut xml() {
        return xml;
    }

    QtiOut open(String name, String... attributes) {
        xml.open(dialect.element(name), spelled(attributes));
        return this;
    }

    QtiOut inline(String name, String... attributes) {
        xml.inline(dialect.element(name), spelled(attributes));
        return this;
    }

    QtiOut empty(String name, String... attributes) {
        xml.empty(dialect.element(name), spelled(attributes));
        return this;
    }

    QtiOut inlineEmpty(String name, String... attributes) {
        xml.inlineEmpty(dialect.element(name), spelled(attributes));
        return this;
    }

    QtiOut element(String name, String text, String... attributes) {
        xml.element(dialect.element(name), text, spelled(attributes));
        return this;
    }

    /** An element that holds words, on a line of its own. */
    QtiOut words(String name, String text, String... attributes) {
        xml.open(dialect.element(name), spelled(attributes));
        lines(text);
        return end();
    }

    /** An HTML paragraph. */
    QtiOut paragraph(String className, String text) {
        xml.open("p", "class", className);
        lines(text);
        return end();
    }

    /** Words right here; line feeds become breaks. */
    QtiOut lines(String text) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                xml.inlineEmpty("br");
            }
            xml.text(line);
            first = false;
        }
        return this;
    }

    QtiOut end() {
        xml.end();
        return this;
    }

    QtiOut close() {
        xml.close();
        return this;
    }

    String finish() {
        return xml.finish();
    }

    private String[] spelled(String... attributes) {
        var spelled = attributes.clone();
        for (var i = 0; i < spelled.length; i += 2) {
            spelled[i] = dialect.attribute(spelled[i]);
        }
        return spelled;
    }
}
