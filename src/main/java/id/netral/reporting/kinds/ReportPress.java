package id.netral.reporting.kinds;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.workbook.CoverSheet;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.ReportBook;
import id.netral.reporting.workbook.ReportHead;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What all workbooks have in common: cover in front, manifest behind, and the tables between. */
@Component
class ReportPress {

    private final CompletionReport report;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;
    private final String agency;

    ReportPress(
            CompletionReport report,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone,
            @Value("${netral.agency:Pemerintah Kota Teladan}") String agency) {
        this.report = report;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
        this.agency = agency;
    }

    /** The agency's name. */
    String agency() {
        return agency;
    }

    /** The filter with its moment named. */
    CompletionFilter resolve(CompletionFilter filter) {
        return filter.at(ReportMoment.of(filter.asOf(), clock, zone).at());
    }

    /**
     * Prints a workbook of the kind.
     *
     * @param filter the order's, resolved
     * @param rows of its main table
     */
    Manifest print(
            ReportKind kind,
            ReportOrder order,
            CompletionFilter filter,
            long rows,
            OutputStream out,
            BiConsumer<ReportBook, ReportWords> tables) {
        var words = new ReportWords(order.locale());
        var head = head(kind, filter, rows, order.purpose(), words);
        try (var book = new ReportBook(words)) {
            book.cover(new CoverSheet(words, agency, kind.key(), kind.key() + ".note").head(head));
            tables.accept(book, words);
            return book.write(head, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a workbook of the kind says about itself. */
    ReportHead head(ReportKind kind, CompletionFilter filter, long rows, String purpose, ReportWords words) {
        return new ReportHead(
                kind,
                new FilterWords(report, words).of(filter),
                Objects.requireNonNull(filter.asOf()),
                clock.instant(),
                zone,
                currentUser.require().displayName(),
                purpose,
                rows);
    }
}
