package id.netral.reporting.template;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something a report can put into a column of a template.
 *
 * @param key kept with the mapping, so it never changes
 * @param label name for people
 * @param headings words agencies put over such a column, the surest first, in lower case without punctuation
 * @param value from a row: a String for text, a LocalDate for dates, a Number otherwise; null leaves the cell empty
 */
public record TemplateField<T>(
        String key,
        String label,
        FieldKind kind,
        List<String> headings,
        Function<? super T, ? extends @Nullable Object> value) {

    /** Key of the running number 1, 2, 3 …, which every report has. */
    public static final String NUMBER = "#";

    /** Headings over a running number. */
    static final List<String> NUMBER_HEADINGS = List.of("no", "no urut", "urut", "nomor", "nomor urut", "number");

    /** Lists are copied. */
    public TemplateField {
        headings = List.copyOf(headings);
    }
}
