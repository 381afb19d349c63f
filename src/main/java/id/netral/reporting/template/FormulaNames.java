package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Lets formulas be read and written without a workbook in memory: whatever is no reference is a name and stays one. */
final class FormulaNames implements FormulaParsingWorkbook, FormulaRenderingWorkbook {

    private final List<String> names = new ArrayList<>();

    @Override
    public EvaluationName getName(String name, int sheetIndex) {
        var known = names.indexOf(name);
        if (known < 0) {
            names.add(name);
        }
        return new AnyName(name, known < 0 ? names.size() - 1 : known);
    }

    @Override
    public Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
        return new NameXPxg(
                sheet == null ? null : inThisBook(sheet).getSheetIdentifier().getName(), name);
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return new Ref3DPxg(inThisBook(sheet), cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return new Area3DPxg(inThisBook(sheet), area);
    }

    private static SheetIdentifier inThisBook(SheetIdentifier sheet) {
        if (sheet.getBookName() != null) {
            throw new FormulaParseException("another workbook: " + sheet.getBookName());
        }
        return sheet;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public String getNameText(NamePtg name) {
        return names.get(name.getIndex());
    }

    @Override
    public Table getTable(String name) {
        throw new FormulaParseException("table " + name);
    }

    @Override
    public Name createName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getExternalSheetIndex(String sheetName) {
        throw new FormulaParseException(sheetName);
    }

    @Override
    public int getExternalSheetIndex(String workbookName, String sheetName) {
        throw new FormulaParseException(workbookName.toLowerCase(Locale.ROOT));
    }

    @Override
    public ExternalSheet getExternalSheet(int externSheetIndex) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSheetFirstNameByExternSheet(int externSheetIndex) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSheetLastNameByExternSheet(int externSheetIndex) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String resolveNameXText(NameXPtg nameXPtg) {
        throw new UnsupportedOperationException();
    }

    private record AnyName(String text, int index) implements EvaluationName {

        @Override
        public String getNameText() {
            return text;
        }

        @Override
        public boolean isFunctionName() {
            return true;
        }

        @Override
        public boolean hasFormula() {
            return false;
        }

        @Override
        public Ptg[] getNameDefinition() {
            return new Ptg[0];
        }

        @Override
        public boolean isRange() {
            return true;
        }

        @Override
        public NamePtg createPtg() {
            return new NamePtg(index);
        }
    }
}
