package id.netral.reporting.kinds;

import id.netral.catalog.ModuleReference;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says a filter in words: every line of it, also those that filter nothing. */
public final class FilterWords {

    private final CompletionReport report;
    private final ReportWords words;

    public FilterWords(CompletionReport report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    /** Label and value of each part of the filter, in the order of the screen. */
    public Map<String, String> of(CompletionFilter filter) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(words.text("report.filter.unit"), unit(filter));
        lines.put(words.text("report.filter.module"), module(filter));
        lines.put(words.text("report.filter.period"), period(filter));
        lines.put(
                words.text("report.filter.state"),
                words.text(
                        filter.state() == null
                                ? "report.filter.state.all"
                                : filter.state().key()));
        lines.put(
                words.text("report.filter.search"),
                filter.search().isEmpty() ? words.text("report.filter.search.none") : filter.search());
        return lines;
    }

    private String unit(CompletionFilter filter) {
        if (filter.unit() == null) {
            var own = report.ownUnits();
            return own.isEmpty() ? words.text("report.filter.unit.all") : String.join(", ", own);
        }
        var name = report.unitName(filter);
        return name.isEmpty() ? words.text("report.filter.unknown") : name;
    }

    private String module(CompletionFilter filter) {
        if (filter.module() == null) {
            return words.text("report.filter.module.all");
        }
        return report.modules().stream()
                .filter(module -> module.id().equals(filter.module()))
                .map(ModuleReference::title)
                .findFirst()
                .orElseGet(() -> words.text("report.filter.unknown"));
    }

    private String period(CompletionFilter filter) {
        var from = filter.from();
        var to = filter.to();
        if (from != null && to != null) {
            return words.text("report.filter.period.between", words.date(from), words.date(to));
        }
        if (from != null) {
            return words.text("report.filter.period.since", words.date(from));
        }
        return to == null
                ? words.text("report.filter.period.all")
                : words.text("report.filter.period.until", words.date(to));
    }
}
