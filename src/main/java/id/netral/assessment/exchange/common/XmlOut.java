package id.netral.assessment.exchange.common;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML so that every character comes back: the JDK's writer loses line feeds in attributes. */
public final class XmlOut {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element on a line of its own; attributes come as names and values in turn, empty values are left out. */
    public XmlOut open(String name, String... attributes) {
        line();
        return inline(name, attributes);
    }

    /** Opens an element right here. */
    public XmlOut inline(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last, on a line of its own. */
    public XmlOut close() {
        var name = open.pop();
        line();
        out.append("</").append(name).append('>');
        return this;
    }

    /** Closes the element opened last right here. */
    public XmlOut end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content on a line of its own. */
    public XmlOut empty(String name, String... attributes) {
        line();
        return inlineEmpty(name, attributes);
    }

    public XmlOut inlineEmpty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text, on a line of its own. */
    public XmlOut element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).end();
    }

    public XmlOut text(String text) {
        escape(text, false);
        return this;
    }

    public String finish() {
        return out.append('\n').toString();
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (var i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                out.append('"');
            }
        }
    }

    private void line() {
        out.append('\n').append(INDENT.repeat(open.size()));
    }

    private void escape(String text, boolean attribute) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> {
                    if (attribute) {
                        out.append("&#").append((int) character).append(';');
                    } else {
                        out.append(character);
                    }
                }
                default -> out.append(character);
            }
        }
    }
}
