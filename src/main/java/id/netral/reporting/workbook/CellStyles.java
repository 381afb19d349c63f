package id.netral.reporting.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, each made once. */
public final class CellStyles {

    private static final short TITLE_POINTS = 16;

    private final Workbook workbook;
    private final Map<CellKind, CellStyle> plain = new EnumMap<>(CellKind.class);
    private final Map<CellKind, CellStyle> total = new EnumMap<>(CellKind.class);
    private final CellStyle quoted;
    private final CellStyle header;
    private final CellStyle title;
    private final CellStyle label;
    private final CellStyle coverText;
    private final CellStyle coverNumber;

    public CellStyles(Workbook workbook) {
        this.workbook = workbook;
        for (var kind : CellKind.values()) {
            plain.put(kind, formatted(kind.format()));
            total.put(kind, totalOf(kind));
        }
        quoted = formatted(CellKind.TEXT.format());
        quoted.setQuotePrefixed(true);
        header = header();
        title = bold(TITLE_POINTS);
        label = bold((short) 0);
        coverText = formatted(CellKind.TEXT.format());
        coverText.setQuotePrefixed(true); // a search may begin with = as well
        coverText.setWrapText(true);
        coverNumber = formatted(CellKind.WHOLE.format());
        coverNumber.setAlignment(HorizontalAlignment.LEFT);
    }

    public CellStyle plain(CellKind kind) {
        return style(plain, kind);
    }

    /** Bold, with a line above: the last row of a recap. */
    CellStyle total(CellKind kind) {
        return style(total, kind);
    }

    /** Text that begins like a formula: also marked as typed with a leading apostrophe. */
    CellStyle quotedText() {
        return quoted;
    }

    public CellStyle columnHeader() {
        return header;
    }

    CellStyle title() {
        return title;
    }

    CellStyle label() {
        return label;
    }

    CellStyle coverText() {
        return coverText;
    }

    CellStyle coverNumber() {
        return coverNumber;
    }

    private static CellStyle style(Map<CellKind, CellStyle> styles, CellKind kind) {
        var style = styles.get(kind);
        if (style == null) {
            throw new IllegalStateException("no style for " + kind);
        }
        return style;
    }

    private CellStyle formatted(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle totalOf(CellKind kind) {
        var style = bold((short) 0);
        style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    private CellStyle header() {
        var style = bold((short) 0);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private CellStyle bold(short points) {
        var font = workbook.createFont();
        font.setBold(true);
        if (points > 0) {
            font.setFontHeightInPoints(points);
        }
        var style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
