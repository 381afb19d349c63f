package id.netral.assessment.exchange.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people and Excel write it: 2026-12-31, 31/12/2026, 31-12-2026, or the number of days Excel counts. */
final class TemplateDate {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern USUAL = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern COUNTED = Pattern.compile("[3-6][0-9]{4}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private TemplateDate() {}

    static Optional<LocalDate> of(String text) {
        var iso = ISO.matcher(text);
        var usual = USUAL.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (usual.matches()) {
                return Optional.of(day(usual.group(3), usual.group(2), usual.group(1)));
            }
            return COUNTED.matcher(text).matches()
                    ? Optional.of(DAY_ZERO.plusDays(Long.parseLong(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
