package id.netral.catalog.file;

import id.netral.common.source.Faults;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Lets through the parts of SVG that only draw. */
final class SvgCheck extends DefaultHandler {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "style",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feMerge",
            "feMergeNode",
            "feBlend",
            "feColorMatrix",
            "feComposite",
            "feFlood",
            "feDropShadow");
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(\\s*+['\"]?+(?!#)|@import|//|\\\\");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private final String file;
    private final Faults faults;
    private @Nullable Locator locator;
    private boolean svg;
    private int depth;
    private int width;
    private int height;
    private final StringBuilder style = new StringBuilder();

    SvgCheck(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    boolean isSvg() {
        return svg;
    }

    Picture picture() {
        return new Picture("image/svg+xml", width, height);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (depth++ == 0) {
            svg = SVG.equals(uri) && "svg".equals(name);
            size(attributes);
        }
        if (!SVG.equals(uri) || !DRAWING.contains(name)) {
            fault("fault.svgElement", qualified);
        }
        style.setLength(0);
        for (var i = 0; i < attributes.getLength(); i++) {
            check(attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        style.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
        if ("style".equals(name) && pointsElsewhere(style.toString())) {
            fault("fault.svgReference", "style");
        }
        style.setLength(0);
    }

    @Override
    public void processingInstruction(String target, String data) {
        // <?xml-stylesheet …?> would load a style sheet
        fault("fault.svgElement", "?" + target);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private void check(String name, String value) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("on")) {
            fault("fault.svgReference", name);
        } else if (lower.equals("href") || lower.equals("src")) {
            if (!value.startsWith("#")) {
                fault("fault.svgReference", name);
            }
        } else if (!lower.startsWith("aria-") && pointsElsewhere(value)) {
            fault("fault.svgReference", name);
        }
    }

    /** A backslash may hide the rest in style sheets. */
    private static boolean pointsElsewhere(String text) {
        return ELSEWHERE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private void size(Attributes attributes) {
        var box = attributes.getValue("viewBox");
        var numbers = box == null ? new String[0] : BLANKS.split(box.strip());
        if (numbers.length == 4) {
            width = number(numbers[2]);
            height = number(numbers[3]);
        }
    }

    private static int number(String text) {
        try {
            return (int) Math.clamp(Math.round(Double.parseDouble(text)), 0, 10_000);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void fault(String key, String what) {
        faults.add(file, locator == null ? 1 : Math.max(1, locator.getLineNumber()), key, what);
    }
}
