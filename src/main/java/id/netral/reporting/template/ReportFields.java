package id.netral.reporting.template;

import java.util.List;
import java.util.Locale;

/** The fields of a report's rows; each report that can be put into templates has one such component. */
public interface ReportFields {

    /** The report. */
    TemplatedReport kind();

    /** What a column of a template can be filled with, in the order to offer it. */
    List<? extends TemplateField<?>> fields(Locale locale);
}
