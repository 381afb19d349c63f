package id.netral.people.roster.file;

import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads a day out of a cell: Excel's own dates, and the ways days are written in Indonesian offices. */
final class RosterDate {

    private static final int EARLIEST = 1940;
    private static final int LATEST = 2100;
    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu")
            .flatMap(pattern -> Stream.of(Formats.INDONESIAN, Locale.ENGLISH)
                    .map(language -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(language)
                            .withResolverStyle(ResolverStyle.STRICT)))
            .toList();

    private RosterDate() {}

    /** Throws {@link RefusedException} {@code roster.date.invalid} for anything else. */
    public static LocalDate read(RawCell cell) {
        var text = cell.clean();
        var day = cell.kind() == RawCell.Kind.NUMBER ? ofExcel(text) : ofText(text);
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw invalid(text);
        }
        return day;
    }

    private static LocalDate ofExcel(String number) {
        try {
            return DateUtil.getLocalDateTime(Double.parseDouble(number)).toLocalDate();
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw invalid(number);
        }
    }

    private static LocalDate ofText(String text) {
        var day = text.replaceFirst("[T ]00:00(:00)?.*$", "");
        for (var format : FORMATS) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeException e) {
                continue; // another way of writing it
            }
        }
        throw invalid(text);
    }

    private static RefusedException invalid(String text) {
        return new RefusedException("roster.date.invalid", text);
    }
}
