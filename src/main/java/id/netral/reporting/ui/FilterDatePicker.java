package id.netral.reporting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the period's date pickers: the person's language, day/month/year, years that make sense. */
final class FilterDatePicker {

    private static final int DAYS = 7;

    private FilterDatePicker() {}

    static DatePicker create(String label) {
        var picker = new DatePicker(label);
        var locale = picker.getLocale();
        var words = new DatePickerI18n();
        words.setMonthNames(Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(1);
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy");
        words.setToday(picker.getTranslation("report.filter.date.today"));
        words.setCancel(picker.getTranslation("report.filter.date.cancel"));
        words.setBadInputErrorMessage(picker.getTranslation("report.filter.date.invalid"));
        words.setMinErrorMessage(picker.getTranslation("report.filter.date.order"));
        words.setMaxErrorMessage(picker.getTranslation("report.filter.date.order"));
        picker.setI18n(words);
        picker.setMin(CompletionParameters.EARLIEST);
        picker.setMax(CompletionParameters.LATEST);
        picker.setClearButtonVisible(true);
        return picker;
    }

    // the component wants Sunday first, whichever day it shows first
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
