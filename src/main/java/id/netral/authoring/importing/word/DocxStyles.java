package id.netral.authoring.importing.word;

import id.netral.authoring.importing.office.Numbers;
import id.netral.authoring.importing.office.XmlTree;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a Word file mean. Their ids depend on the language of Word, their names do not. */
final class DocxStyles {

    private static final int DEEPEST = 20;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, XmlTree> styles = new HashMap<>();

    void add(XmlTree child) {
        if (child.is("w:style")) {
            styles.putIfAbsent(child.attribute("styleId"), child);
        }
    }

    /** What a style is for. */
    enum Role {
        BODY,
        TITLE,
        SUBTITLE,
        QUOTE,
        CAPTION,
        CONTENTS,
        LIST_BULLET,
        LIST_NUMBER
    }

    /** 1 to 9 for headings, 0 for everything else. */
    int headingLevel(XmlTree properties) {
        var outline = properties.value("val", "w:outlineLvl");
        if (!outline.isEmpty()) {
            return level(outline);
        }
        return headingLevel(properties.value("val", "w:pStyle"), 0);
    }

    private int headingLevel(String id, int depth) {
        var style = style(id, depth);
        if (style == null || isContents(name(style))) {
            return 0;
        }
        var heading = HEADING.matcher(name(style));
        if (heading.matches()) {
            return heading.group(1).charAt(0) - '0';
        }
        var outline = style.value("val", "w:pPr", "w:outlineLvl");
        return outline.isEmpty() ? headingLevel(style.value("val", "w:basedOn"), depth + 1) : level(outline);
    }

    /** Outline levels count from 0, and 9 is body text. */
    private static int level(String outline) {
        var level = Numbers.whole(outline, 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    /** What the paragraph is, besides a heading. */
    Role role(XmlTree properties) {
        return role(properties.value("val", "w:pStyle"), 0);
    }

    private Role role(String id, int depth) {
        var style = style(id, depth);
        if (style == null) {
            return Role.BODY;
        }
        var name = name(style);
        var role = switch (name) {
            case "title" -> Role.TITLE;
            case "subtitle" -> Role.SUBTITLE;
            case "quote", "intense quote", "quotations", "block text" -> Role.QUOTE;
            case "caption", "figure", "table", "illustration", "drawing" -> Role.CAPTION;
            default -> isContents(name) ? Role.CONTENTS : list(name);
        };
        return role == Role.BODY ? role(style.value("val", "w:basedOn"), depth + 1) : role;
    }

    private static Role list(String name) {
        if (name.startsWith("list bullet")) {
            return Role.LIST_BULLET;
        }
        return name.startsWith("list number") ? Role.LIST_NUMBER : Role.BODY;
    }

    private static boolean isContents(String name) {
        return name.startsWith("toc ")
                || name.startsWith("contents ")
                || name.equals("toc heading")
                || name.equals("table of figures");
    }

    /** The numbering that a style brings along; null when neither it nor those it is based on have one. */
    @Nullable
    XmlTree numbering(XmlTree properties) {
        return numbering(properties.value("val", "w:pStyle"), 0);
    }

    private @Nullable XmlTree numbering(String id, int depth) {
        var style = style(id, depth);
        if (style == null) {
            return null;
        }
        var own = style.at("w:pPr", "w:numPr");
        return own != null ? own : numbering(style.value("val", "w:basedOn"), depth + 1);
    }

    /** Whether a character style (strong, emphasis) or a paragraph's own sets the property. */
    boolean sets(String id, String property) {
        var style = style(id, 0);
        return style != null && isOn(style.at("w:rPr", property));
    }

    /** Whether a property that is on or off is on. */
    static boolean isOn(@Nullable XmlTree property) {
        if (property == null) {
            return false;
        }
        var value = property.attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private @Nullable XmlTree style(String id, int depth) {
        return id.isEmpty() || depth > DEEPEST ? null : styles.get(id);
    }

    private static String name(XmlTree style) {
        return style.value("val", "w:name").toLowerCase(Locale.ROOT).strip();
    }
}
