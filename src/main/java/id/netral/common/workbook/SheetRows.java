package id.netral.common.workbook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the rows of a sheet on one by one, as they come out of its XML. */
public final class SheetRows extends DefaultHandler {

    /** Takes rows. */
    public interface Sink {
        /** Next row; throws {@link WorkbookPackage.StopReading} when it wants no more. */
        void row(RawRow row) throws SAXException;
    }

    private static final int COLUMNS = 256;
    private static final int LETTERS = 26;

    private final SharedStrings shared;
    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, RawCell> cells = new HashMap<>();
    private String type = "";
    private int row;
    private int column = -1;
    private boolean formula;
    private boolean value;
    private boolean inText;
    private boolean inReading;

    /** Hands on to the sink; cells of texts refer to the shared ones. */
    public SheetRows(SharedStrings shared, Sink sink) {
        this.shared = shared;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> {
                value = true;
                inText = true;
            }
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells = new HashMap<>();
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        var kind = attributes.getValue("t");
        type = kind == null ? "n" : kind;
        text.setLength(0);
        formula = false;
        value = false;
    }

    /** {@code AB12} stands in column 27. */
    private static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && i <= 3 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inText && text.length() < shared.longest()) {
            text.append(buffer, start, Math.min(length, shared.longest() - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            case "row" -> sink.row(new RawRow(row, cells));
            default -> {}
        }
    }

    private void endCell() {
        if (column < 0 || column >= COLUMNS) {
            return;
        }
        var cell = cell();
        if (cell.formula() || cell.kind() != RawCell.Kind.TEXT || !cell.text().isBlank()) {
            cells.put(column, cell);
        }
    }

    private RawCell cell() {
        if (formula && !value) {
            return new RawCell(RawCell.Kind.UNCOMPUTED, "", true);
        }
        return switch (type) {
            case "s" -> new RawCell(RawCell.Kind.TEXT, shared.get(sharedNumber()), formula);
            case "n" -> new RawCell(RawCell.Kind.NUMBER, text.toString(), formula);
            case "e" -> new RawCell(RawCell.Kind.ERROR, text.toString(), formula);
            default -> new RawCell(RawCell.Kind.TEXT, text.toString(), formula);
        };
    }

    private int sharedNumber() {
        var number = text.toString().strip();
        return number.isEmpty() ? -1 : Integer.parseInt(number);
    }
}
