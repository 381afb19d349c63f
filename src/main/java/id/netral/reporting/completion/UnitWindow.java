package id.netral.reporting.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * The units in which a page's rows lie.
 *
 * @param units ids, in the order of the report
 * @param offset of the page's first row within these units' rows
 */
record UnitWindow(List<Long> units, long offset) {

    static UnitWindow of(List<UnitRecap> recaps, long offset, int limit) {
        var units = new ArrayList<Long>();
        var inner = 0L;
        var begin = 0L;
        for (var recap : recaps) {
            var end = begin + recap.totals().rows();
            if (end > offset && begin < offset + limit) {
                if (units.isEmpty()) {
                    inner = offset - begin;
                }
                units.add(recap.unit().id().value());
            }
            begin = end;
        }
        return new UnitWindow(units, inner);
    }
}
