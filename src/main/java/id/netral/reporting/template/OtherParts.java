package id.netral.reporting.template;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Follows the moved rows in the parts beside the sheet: other sheets, tables, drawings, notes, charts, pivot tables. */
final class OtherParts {

    private static final int ANCHOR_NUMBERS = 8;
    private static final int ANCHOR_TOP = 2;
    private static final int ANCHOR_BOTTOM = 6;

    private final OpenTemplate template;
    private final ChangedParts changed;
    private final References references;
    private final ChartReferences charts;
    private final Places places;
    private boolean formulas;

    OtherParts(
            OpenTemplate template, ChangedParts changed, References references, ChartReferences charts, Places places) {
        this.template = template;
        this.changed = changed;
        this.references = references;
        this.charts = charts;
        this.places = places;
    }

    /** Moves them all; says whether any other sheet computes something. */
    boolean move() throws IOException {
        var parts = template.parts();
        for (var sheet : parts.sheets()) {
            if (!sheet.part().equals(template.part())) {
                otherSheet(sheet.part());
            }
        }
        for (var type : List.of("/table", "/drawing", "/comments", "/threadedComment")) {
            for (var part : parts.related(template.part(), type).toList()) {
                ownPart(part);
            }
        }
        for (var part : parts.related(template.part(), "/vmlDrawing").toList()) {
            notes(part);
        }
        for (var part : parts.parts()) {
            naming(part);
        }
        return formulas;
    }

    private void otherSheet(String part) throws IOException {
        var sheet = new SheetTree(template.parts().read(part));
        var moved = references.moveFormulas(sheet.root());
        var computes = SheetRewrite.forgetResults(sheet.data());
        formulas |= computes;
        if (moved || computes) {
            changed.put(part, sheet.document());
        }
    }

    private void ownPart(String part) throws IOException {
        var document = template.parts().read(part);
        if (references.moveAll(document.getDocumentElement())) {
            changed.put(part, document);
        }
    }

    /** Parts that point at cells by the sheet's name. */
    private void naming(String part) throws IOException {
        var name = part.toLowerCase(Locale.ROOT);
        var chart = name.startsWith("xl/charts/") && name.endsWith(".xml");
        var pivot = name.startsWith("xl/pivotcache/pivotcachedefinition");
        if (!(chart || pivot) || name.contains("/_rels/")) {
            return;
        }
        var document = template.parts().read(part);
        var root = document.getDocumentElement();
        if (chart ? charts.move(root) : pivot(root)) {
            changed.put(part, document);
        }
    }

    private boolean pivot(Element root) {
        var source = XmlPart.all(root).stream()
                .filter(element -> "worksheetSource".equals(element.getLocalName()))
                .filter(element -> template.name().equalsIgnoreCase(element.getAttribute("sheet")))
                .findFirst();
        source.filter(element -> element.hasAttribute("ref"))
                .ifPresent(element -> element.setAttribute("ref", places.filter(element.getAttribute("ref"))));
        source.ifPresent(element -> root.setAttribute("refreshOnLoad", "1"));
        return source.isPresent();
    }

    /** The old drawing that holds the boxes of notes; Excel keeps their place there a second time. */
    private void notes(String part) throws IOException {
        var document = template.parts().read(part);
        var any = false;
        for (var element : XmlPart.all(document.getDocumentElement())) {
            var text = element.getTextContent();
            var moved = Optional.of(text);
            if ("Row".equals(element.getLocalName())) {
                moved = Optional.of(places.row(text));
            } else if ("Anchor".equals(element.getLocalName())) {
                moved = anchor(text);
            }
            if (moved.isPresent() && !moved.get().equals(text)) {
                element.setTextContent(moved.get());
                any = true;
            }
        }
        if (any) {
            changed.put(part, document);
        }
    }

    private Optional<String> anchor(String text) {
        var numbers = text.strip().split("\\s*,\\s*");
        if (numbers.length != ANCHOR_NUMBERS) {
            return Optional.empty();
        }
        numbers[ANCHOR_TOP] = places.row(numbers[ANCHOR_TOP]);
        numbers[ANCHOR_BOTTOM] = places.row(numbers[ANCHOR_BOTTOM]);
        return Optional.of(Arrays.stream(numbers).collect(Collectors.joining(", ")));
    }
}
