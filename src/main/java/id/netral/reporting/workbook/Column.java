package id.netral.reporting.workbook;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param header its title
 * @param width in characters
 * @param value from a row: a String for text, a LocalDate for dates, a Number otherwise; null leaves the cell empty
 */
public record Column<T>(String header, int width, CellKind kind, Function<T, ? extends @Nullable Object> value) {

    public static <T> Column<T> text(String header, int width, Function<T, @Nullable String> value) {
        return new Column<>(header, width, CellKind.TEXT, value);
    }

    public static <T> Column<T> date(String header, int width, Function<T, @Nullable LocalDate> value) {
        return new Column<>(header, width, CellKind.DATE, value);
    }

    public static <T> Column<T> number(
            String header, int width, CellKind kind, Function<T, ? extends @Nullable Number> value) {
        return new Column<>(header, width, kind, value);
    }
}
