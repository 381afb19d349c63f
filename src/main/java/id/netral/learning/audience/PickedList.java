package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import java.util.List;

/**
 * People found in a workbook, not kept yet.
 *
 * @param name the file's
 * @param people each once, in the file's order
 * @param refused rows that name nobody who may be asked
 */
public record PickedList(String name, List<EmployeeId> people, List<RefusedRow> refused) {

    /**
     * A row that was left out.
     *
     * @param row as Excel counts, from 1
     * @param text what stands in the NIP column
     * @param key sentence that says why, with its arguments
     */
    public record RefusedRow(int row, String text, String key, List<Object> arguments) {

        RefusedRow(int row, String text, String key, Object... arguments) {
            this(row, text, key, List.of(arguments));
        }
    }

    public PickedList {
        people = List.copyOf(people);
        refused = List.copyOf(refused);
    }
}
