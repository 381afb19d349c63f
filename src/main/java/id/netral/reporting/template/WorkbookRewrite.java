package id.netral.reporting.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** Changes what the workbook itself says: its names, and that everything is to be computed anew. */
final class WorkbookRewrite {

    private static final List<String> BEFORE_CALCULATION =
            List.of("definedNames", "externalReferences", "functionGroups", "sheets");

    private final TemplatePackage parts;
    private final ChangedParts changed;
    private final Element workbook;

    WorkbookRewrite(TemplatePackage parts, ChangedParts changed) throws IOException {
        this.parts = parts;
        this.changed = changed;
        this.workbook = changed.change(parts.workbook());
    }

    private Element relations() throws IOException {
        return changed.change(TemplatePackage.relationsOf(parts.workbook()));
    }

    private Element types() throws IOException {
        return changed.change(TemplatePackage.CONTENT_TYPES);
    }

    /** Whether days are counted from 1904. */
    boolean isSince1904() {
        return XmlPart.child(workbook, "workbookPr")
                .filter(properties -> XmlPart.isOn(properties, "date1904"))
                .isPresent();
    }

    /** Moves the names (print areas too); the hidden name of the sheet's filter goes with the filter. */
    void moveNames(References references, Places places, String sheet) {
        var names = XmlPart.all(workbook).stream()
                .filter(element -> "definedName".equals(element.getLocalName()))
                .toList();
        var place = Integer.toString(position(sheet));
        for (var name : names) {
            var filter = "_xlnm._FilterDatabase".equals(name.getAttribute("name"));
            if (filter && place.equals(name.getAttribute("localSheetId"))) {
                moveFilter(name, places);
            } else {
                references.moveName(name);
            }
        }
    }

    private static void moveFilter(Element name, Places places) {
        var text = name.getTextContent();
        var range = text.substring(text.lastIndexOf('!') + 1).replace("$", "");
        var moved = places.filter(range).split(":");
        var last = moved[moved.length - 1];
        name.setTextContent(text.substring(0, text.lastIndexOf('!') + 1) + absolute(moved[0]) + ":" + absolute(last));
    }

    private static String absolute(String cell) {
        return "$" + cell.replaceFirst("(\\d)", "\\$$1");
    }

    private int position(String sheet) {
        var sheets = XmlPart.child(workbook, "sheets")
                .map(list -> XmlPart.children(list, "sheet"))
                .orElse(List.of());
        for (var i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).getAttribute("name").equals(sheet)) {
                return i;
            }
        }
        return -1;
    }

    /** Has every program compute all formulas when it opens the workbook, in an order it finds itself. */
    void computeAnew() throws IOException {
        var calculation = XmlPart.child(workbook, "calcPr").orElseGet(this::addCalculation);
        calculation.setAttribute("fullCalcOnLoad", "1");
        for (var chain : parts.related(parts.workbook(), "/calcChain").toList()) {
            changed.drop(chain);
            remove(relations(), relation -> relation.getAttribute("Type").endsWith("/calcChain"));
            remove(types(), type -> type.getAttribute("PartName").equalsIgnoreCase("/" + chain));
        }
    }

    private static void remove(Element list, Predicate<Element> unwanted) {
        for (var item : XmlPart.children(list, "Relationship")) {
            if (unwanted.test(item)) {
                list.removeChild(item);
            }
        }
        for (var item : XmlPart.children(list, "Override")) {
            if (unwanted.test(item)) {
                list.removeChild(item);
            }
        }
    }

    private Element addCalculation() {
        var calculation = XmlPart.create(workbook, "calcPr");
        var before = BEFORE_CALCULATION.stream()
                .map(name -> XmlPart.child(workbook, name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        workbook.insertBefore(calculation, before.getNextSibling());
        return calculation;
    }
}
