package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.OperandPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/** Moves the references of formulas to where the rows of one sheet go. A formula nothing moves in keeps its very text. */
final class Formulas {

    private final FormulaNames names = new FormulaNames();
    private final String sheet;
    private final RowShift shift;

    /** For the sheet of the name. */
    Formulas(String sheet, RowShift shift) {
        this.sheet = sheet;
        this.shift = shift;
    }

    /**
     * The formula after the move.
     *
     * @param onSheet whether it stands on the sheet itself, so that references without a sheet's name count
     * @throws RefusedException when it cannot be read
     */
    String moved(String formula, boolean onSheet) {
        if (isTableReference(formula) || !onSheet && !mentionsSheet(formula)) {
            return formula; // names of a table's columns follow the table by themselves
        }
        var tokens = parse(formula);
        var changed = false;
        for (var token : tokens) {
            changed |= pointsAtSheet(token, onSheet) && move(token);
        }
        return changed ? text(tokens) : formula;
    }

    static boolean isTableReference(String formula) {
        return formula.indexOf('[') >= 0;
    }

    /** The parts of a formula; refuses one that cannot be read, because moving it by guess would be worse. */
    Ptg[] parse(String formula) {
        try {
            return FormulaParser.parse(formula.strip(), names, FormulaType.CELL, -1);
        } catch (RuntimeException e) { // the parser fails in many ways
            throw new RefusedException("template.formula", formula);
        }
    }

    String text(Ptg[] tokens) {
        return FormulaRenderer.toFormulaString(names, tokens);
    }

    /** A shared formula, written for the cell so many rows and columns away from its first one. */
    String unshared(String formula, int rows, int columns) {
        var tokens = parse(formula);
        return text(new SharedFormula(SpreadsheetVersion.EXCEL2007).convertSharedFormulas(tokens, rows, columns));
    }

    private boolean mentionsSheet(String formula) {
        var quoted = sheet.replace("'", "''");
        return formula.toLowerCase(Locale.ROOT).contains(quoted.toLowerCase(Locale.ROOT));
    }

    /** Whether the formula sums up rows from the first one given to one above its own, as totals do. */
    boolean sumsUp(String formula, int first, int own) {
        if (isTableReference(formula)) {
            return false;
        }
        for (var token : parse(formula)) {
            if (token instanceof AreaPtgBase area && area.getLastRow() >= first && area.getLastRow() < own) {
                return true;
            }
        }
        return false;
    }

    /**
     * A formula of a prepared row, copied down: what points at its own row or the one above goes along, what points at
     * cells outside the data (a parameter, a total) stays there even without dollar signs.
     *
     * @param from the prepared row
     * @param to the row it is copied to
     */
    String copied(Ptg[] model, int from, int to) {
        var tokens = new Ptg[model.length];
        for (var i = 0; i < model.length; i++) {
            tokens[i] = model[i] instanceof OperandPtg operand ? operand.copy() : model[i];
            if (tokens[i] instanceof RefPtgBase cell) {
                cell.setRow(row(pointsAtSheet(cell, true), cell.getRow(), cell.isRowRelative(), to - from));
            } else if (tokens[i] instanceof AreaPtgBase area) {
                copy(area, to - from);
            }
        }
        return text(tokens);
    }

    private void copy(AreaPtgBase area, int rows) {
        var here = pointsAtSheet(area, true);
        var fixed = !area.isFirstRowRelative() && !area.isLastRowRelative()
                || here && !nearData(area.getFirstRow()) && !nearData(area.getLastRow())
                || !here && area.getFirstRow() != area.getLastRow();
        if (fixed) {
            if (here) {
                move(area);
            }
            return;
        }
        var first = row(here, area.getFirstRow(), area.isFirstRowRelative(), rows);
        area.setLastRow(row(here, area.getLastRow(), area.isLastRowRelative(), rows));
        area.setFirstRow(first);
    }

    private int row(boolean here, int row, boolean relative, int rows) {
        if (!here) {
            return relative ? row + rows : row;
        }
        return relative && nearData(row) ? row + rows : shift.row(row);
    }

    private boolean nearData(int row) {
        return row >= shift.first() - 1 && row < shift.end();
    }

    private boolean pointsAtSheet(Ptg token, boolean onSheet) {
        if (token instanceof Pxg3D there) {
            return there.getLastSheetName() == null && sheet.equalsIgnoreCase(there.getSheetName());
        }
        return onSheet;
    }

    private boolean move(Ptg token) {
        if (token instanceof RefPtgBase cell) {
            var row = shift.row(cell.getRow());
            var moves = row != cell.getRow();
            cell.setRow(row);
            return moves;
        }
        return token instanceof AreaPtgBase area && move(area);
    }

    private boolean move(AreaPtgBase area) {
        var first = shift.row(area.getFirstRow());
        var last = shift.lastOf(area.getFirstRow(), area.getLastRow());
        var moves = first != area.getFirstRow() || last != area.getLastRow();
        area.setFirstRow(first);
        area.setLastRow(last);
        return moves;
    }
}
