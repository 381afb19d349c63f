package id.netral.reporting.kinds;

import id.netral.reporting.ReportKind;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.workbook.Manifest;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a workbook of any kind, in our form or in the agency's own. */
@Component
public class ReportPrinter {

    private final Map<ReportKind, ReportWriter> writers;
    private final CompletionTemplate completion;

    ReportPrinter(List<ReportWriter> writers, CompletionTemplate completion) {
        this.writers = writers.stream().collect(Collectors.toMap(ReportWriter::kind, Function.identity()));
        this.completion = completion;
    }

    /** Whether there is a workbook of the kind to be ordered. */
    public boolean prints(ReportKind kind) {
        return writers.containsKey(kind);
    }

    /**
     * Prints it with the rights of the signed-in reader.
     *
     * @param template of the completion report, the one kind that has any; null for our form
     */
    public Manifest print(
            ReportKind kind,
            @Nullable ReportTemplate template,
            ReportOrder order,
            OutputStream out,
            ExportProgress progress) {
        return template == null
                ? Objects.requireNonNull(writers.get(kind)).write(order, out, progress)
                : completion.write(order, template, out, progress);
    }
}
