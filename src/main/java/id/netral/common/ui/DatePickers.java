package id.netral.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes date pickers that speak the person's language and write dates as day/month/year. */
public final class DatePickers {

    private static final int MONDAY = 1;
    private static final int DAYS = 7;

    private DatePickers() {}

    /** A picker without limits; whoever sets some also says what breaking them means. */
    public static DatePicker create(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(texts(picker, picker.getLocale()));
        return picker;
    }

    /** A picker of day and time to the quarter of an hour. */
    public static DateTimePicker createWithTime(String label) {
        var picker = new DateTimePicker(label);
        picker.setDatePickerI18n(texts(picker, picker.getLocale()));
        picker.setStep(Duration.ofMinutes(15));
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(picker.getTranslation("date-picker.date"))
                .setTimeLabel(picker.getTranslation("date-picker.time"))
                .setBadInputErrorMessage(picker.getTranslation("date-picker.bad-input"))
                .setIncompleteInputErrorMessage(picker.getTranslation("date-picker.incomplete")));
        return picker;
    }

    private static DatePickerI18n texts(Component picker, Locale locale) {
        var texts = new DatePickerI18n();
        texts.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        texts.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        texts.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        texts.setFirstDayOfWeek(MONDAY);
        texts.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy");
        texts.setToday(picker.getTranslation("date-picker.today"));
        texts.setCancel(picker.getTranslation("date-picker.cancel"));
        texts.setBadInputErrorMessage(picker.getTranslation("date-picker.bad-input"));
        return texts;
    }

    // the picker's week begins on Sunday, whatever day it shows first
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
