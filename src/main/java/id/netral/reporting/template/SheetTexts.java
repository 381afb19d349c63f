package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What people read in the cells of a sheet. */
final class SheetTexts {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final SheetTree sheet;
    private final List<String> shared = new ArrayList<>();

    /** With the texts that all sheets share, if the workbook has such. */
    SheetTexts(SheetTree sheet, List<Document> sharedTexts) {
        this.sheet = sheet;
        sharedTexts.forEach(document ->
                XmlPart.children(document.getDocumentElement(), "si").forEach(item -> shared.add(words(item))));
    }

    /** The words of a text with or without formats, without the reading aids of East Asian texts. */
    private static String words(Element item) {
        var words = new StringBuilder();
        for (var element : XmlPart.all(item)) {
            var reading = element.getParentNode() instanceof Element parent && "rPh".equals(parent.getLocalName());
            if ("t".equals(element.getLocalName()) && !reading) {
                words.append(element.getTextContent());
            }
        }
        return words.toString();
    }

    /** The text of the cell on one line, or of the merged cell it belongs to; empty for a formula or an empty cell. */
    String of(int row, int column) {
        var cell = sheet.merges().stream()
                .filter(merge -> merge.isInRange(row, column))
                .findFirst()
                .orElseGet(() -> new CellRangeAddress(row, row, column, column));
        return own(cell.getFirstRow(), cell.getFirstColumn());
    }

    /** The text that stands in this very cell. */
    String own(int row, int column) {
        var cell = sheet.cell(row, column);
        if (cell == null || XmlPart.child(cell, "f").isPresent()) {
            return "";
        }
        var text = "inlineStr".equals(cell.getAttribute("t")) ? words(cell) : value(cell);
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private String value(Element cell) {
        var value = XmlPart.child(cell, "v").map(Element::getTextContent).orElse("");
        if (!"s".equals(cell.getAttribute("t"))) {
            return value;
        }
        try {
            return shared.get(Integer.parseInt(value.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    /** Whether a person reads nothing there, also no result of a formula. */
    boolean isBlank(int row, int column) {
        return own(row, column).isEmpty() && sheet.formula(row, column) == null;
    }

    /** Whether the very cell holds a number. */
    boolean isNumber(int row, int column) {
        var cell = sheet.cell(row, column);
        return cell != null
                && (cell.getAttribute("t").isEmpty() || "n".equals(cell.getAttribute("t")))
                && !own(row, column).isEmpty();
    }
}
