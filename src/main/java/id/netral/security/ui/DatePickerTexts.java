package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a date picker. */
final class DatePickerTexts {

    private DatePickerTexts() {}

    static DatePickerI18n in(Locale locale, Component asker) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(locale, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(locale, TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setToday(asker.getTranslation("audit.today"))
                .setCancel(asker.getTranslation("account.cancel"))
                .setDateFormat("d MMMM yyyy");
    }

    /** The picker counts from Sunday. */
    private static List<String> weekdays(Locale locale, TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
