package id.netral.reporting.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Announces sheets behind the template's own in all the places where a workbook lists its sheets. */
final class AddedSheets {

    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final int LONGEST_NAME = 31;

    private final TemplatePackage parts;
    private final ChangedParts changed;

    AddedSheets(TemplatePackage parts, ChangedParts changed) {
        this.parts = parts;
        this.changed = changed;
    }

    /** Announces the sheets; returns the names of their parts. */
    List<String> addAll(List<String> names) throws IOException {
        var added = new ArrayList<String>();
        for (var name : names) {
            added.add(add(name));
        }
        return added;
    }

    private String add(String wanted) throws IOException {
        var list = XmlPart.child(changed.change(parts.workbook()), "sheets").orElseThrow();
        var sheets = XmlPart.children(list, "sheet");
        var number = sheets.size() + 1;
        while (parts.has(part(number))) {
            number++;
        }
        var id = "rIdNetral" + number;
        var sheet = XmlPart.create(list, "sheet");
        sheet.setAttribute("name", freeName(wanted, sheets));
        sheet.setAttribute("sheetId", Integer.toString(highestId(sheets) + 1));
        var model = relationId(sheets.getFirst());
        sheet.setAttributeNS(model.getNamespaceURI(), model.getName(), id);
        list.appendChild(sheet);
        relate(id, part(number), model.getValue());
        return part(number);
    }

    private void relate(String id, String part, String modelId) throws IOException {
        var relations = changed.change(TemplatePackage.relationsOf(parts.workbook()));
        var types = changed.change(TemplatePackage.CONTENT_TYPES);
        var model = XmlPart.children(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Id").equals(modelId))
                .findFirst()
                .orElseThrow();
        var relation = (Element) model.cloneNode(false);
        relation.setAttribute("Id", id);
        relation.setAttribute("Target", "/" + part);
        relations.appendChild(relation);
        var type = XmlPart.create(types, "Override");
        type.setAttribute("PartName", "/" + part);
        type.setAttribute("ContentType", SHEET_TYPE);
        types.appendChild(type);
    }

    private static Attr relationId(Element sheet) {
        var attributes = sheet.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute
                    && "id".equals(attribute.getLocalName())
                    && attribute.getNamespaceURI() != null) {
                return attribute;
            }
        }
        throw new IllegalStateException("a sheet without a part");
    }

    private static int highestId(List<Element> sheets) {
        return sheets.stream()
                .mapToInt(sheet -> XmlPart.number(sheet, "sheetId", 0))
                .max()
                .orElse(0);
    }

    private static String freeName(String wanted, List<Element> sheets) {
        var taken = sheets.stream()
                .map(sheet -> sheet.getAttribute("name").toLowerCase(Locale.ROOT))
                .toList();
        var name = wanted;
        for (var number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            var end = " (" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private static String part(int number) {
        return "xl/worksheets/netral" + number + ".xml";
    }
}
