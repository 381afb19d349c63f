package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template. Those it has stay as they are; for dates in a column without a date format, and for text that
 * looks like a formula, a copy that differs in this alone is added behind them.
 */
final class StyleSheet {

    private static final String DATE = "[$-421]d mmm yyyy";
    private static final int FIRST_CUSTOM = 164;

    private final Document document;
    private final Element root;
    private final List<Element> formats = new ArrayList<>();
    private final List<Element> borders;
    private final List<Element> fills;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Boolean> drawn = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final @Nullable Element cellFormats;
    private boolean changed;

    StyleSheet(Document document) {
        this.document = document;
        this.root = document.getDocumentElement();
        this.cellFormats = XmlPart.child(root, "cellXfs").orElse(null);
        if (cellFormats != null) {
            formats.addAll(XmlPart.children(cellFormats, "xf"));
        }
        this.borders = items("borders", "border");
        this.fills = items("fills", "fill");
        items("numFmts", "numFmt")
                .forEach(format -> codes.put(XmlPart.number(format, "numFmtId", 0), format.getAttribute("formatCode")));
    }

    private List<Element> items(String list, String item) {
        return XmlPart.child(root, list)
                .map(found -> XmlPart.children(found, item))
                .orElse(List.of());
    }

    Document document() {
        return document;
    }

    /** Whether a style was added. */
    boolean isChanged() {
        return changed;
    }

    boolean isDate(int style) {
        var number = formatNumber(style);
        return DateUtil.isADateFormat(number, code(number));
    }

    boolean isPercent(int style) {
        return code(formatNumber(style)).contains("%");
    }

    /** Whether the style draws a line or a colour around its cell. */
    boolean isDrawn(int style) {
        return drawn.computeIfAbsent(style, this::draws);
    }

    private boolean draws(int style) {
        if (style < 0 || style >= formats.size()) {
            return false;
        }
        var format = formats.get(style);
        return hasLine(XmlPart.number(format, "borderId", 0)) || hasColour(XmlPart.number(format, "fillId", 0));
    }

    private boolean hasLine(int border) {
        return border < borders.size()
                && XmlPart.all(borders.get(border)).stream()
                        .anyMatch(side -> side.hasAttribute("style") && !"none".equals(side.getAttribute("style")));
    }

    private boolean hasColour(int fill) {
        return fill < fills.size()
                && XmlPart.all(fills.get(fill)).stream()
                        .map(pattern -> pattern.getAttribute("patternType"))
                        .anyMatch(type -> !type.isEmpty() && !"none".equals(type));
    }

    /** The style itself when it shows dates, else the same with a format for dates. */
    int dated(int style) {
        return isDate(style) ? style : copies.computeIfAbsent("date " + style, key -> addDated(style));
    }

    /** The style, marked as typed with a leading apostrophe. */
    int quoted(int style) {
        return copies.computeIfAbsent("quote " + style, key -> add(style, "quotePrefix", "1"));
    }

    private int addDated(int style) {
        var added = add(style, "numFmtId", Integer.toString(dateFormat()));
        formats.get(added).setAttribute("applyNumberFormat", "1");
        return added;
    }

    private int add(int style, String attribute, String value) {
        if (cellFormats == null || style >= formats.size()) {
            return style; // a damaged template: nothing to copy
        }
        var copy = (Element) formats.get(style).cloneNode(true);
        copy.setAttribute(attribute, value);
        cellFormats.appendChild(copy);
        formats.add(copy);
        cellFormats.setAttribute("count", Integer.toString(formats.size()));
        changed = true;
        return formats.size() - 1;
    }

    private int dateFormat() {
        for (var code : codes.entrySet()) {
            if (DATE.equals(code.getValue())) {
                return code.getKey();
            }
        }
        var number = codes.keySet().stream().mapToInt(id -> id + 1).max().orElse(FIRST_CUSTOM);
        number = Math.max(FIRST_CUSTOM, number);
        var list = XmlPart.child(root, "numFmts").orElseGet(this::addFormats);
        var format = XmlPart.create(root, "numFmt");
        format.setAttribute("numFmtId", Integer.toString(number));
        format.setAttribute("formatCode", DATE);
        list.appendChild(format);
        codes.put(number, DATE);
        list.setAttribute(
                "count", Integer.toString(XmlPart.children(list, "numFmt").size()));
        return number;
    }

    private Element addFormats() {
        var list = XmlPart.create(root, "numFmts");
        root.insertBefore(list, root.getFirstChild()); // the schema wants it first
        return list;
    }

    private int formatNumber(int style) {
        return style >= 0 && style < formats.size() ? XmlPart.number(formats.get(style), "numFmtId", 0) : 0;
    }

    private String code(int number) {
        var own = codes.get(number);
        if (own != null) {
            return own;
        }
        var builtin = BuiltinFormats.getBuiltinFormat(number);
        return builtin == null ? "" : builtin;
    }
}
