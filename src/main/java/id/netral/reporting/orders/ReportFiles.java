package id.netral.reporting.orders;

import id.netral.common.RefusedException;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.reporting.kinds.ReportPrinter;
import id.netral.reporting.template.ReportTemplate;
import id.netral.security.CurrentUser;
import id.netral.security.audit.Download;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Workbooks ordered in the background: each belongs to one person, waits for 7 days to be fetched, and survives restarts. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
public class ReportFiles {

    /** How long a workbook is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final Limit SHOWN = Limit.of(100);

    private final ReportFileRepository files;
    private final ReportShelf shelf;
    private final ReportPrinter printer;
    private final WaitingReports waiting;
    private final CurrentUser currentUser;

    ReportFiles(
            ReportFileRepository files,
            ReportShelf shelf,
            ReportPrinter printer,
            WaitingReports waiting,
            CurrentUser currentUser) {
        this.files = files;
        this.shelf = shelf;
        this.printer = printer;
        this.waiting = waiting;
        this.currentUser = currentUser;
    }

    /** Kinds that can be ordered. */
    public List<ReportKind> kinds() {
        return Stream.of(ReportKind.values()).filter(printer::prints).toList();
    }

    /** Orders a workbook for the signed-in user; it is made with the rights of the moment when it is made. */
    public long order(ReportKind kind, CompletionFilter filter, Locale locale) {
        return order(kind, filter, locale, new ReportWords(locale).text("report.purpose.usual"));
    }

    /**
     * The same for a purpose in the reader's own words, which goes into the download log.
     *
     * @throws RefusedException {@code download.purpose} when the purpose is too short or too long
     */
    public long order(ReportKind kind, CompletionFilter filter, Locale locale, String purpose) {
        return order(kind, null, new ReportOrder(filter, locale, Download.purpose(purpose)));
    }

    /**
     * Orders the completion report, the one kind that agencies have forms of their own for.
     *
     * @param template null for our form
     * @throws RefusedException {@code download.purpose} when the purpose is too short or too long
     */
    public long orderCompletion(
            CompletionFilter filter, Locale locale, @Nullable ReportTemplate template, String purpose) {
        var form = template == null ? null : template.id();
        return order(ReportKind.CAPAIAN, form, new ReportOrder(filter, locale, Download.purpose(purpose)));
    }

    private long order(ReportKind kind, @Nullable Long template, ReportOrder wanted) {
        return waiting.add(currentUser.require().accountId(), kind, wanted, template, null);
    }

    /** How far one's own is; empty for one that has been erased. */
    public Optional<ReportFile> find(long id) {
        return files.findByIdAndOwnerId(id, currentUser.require().accountId()).map(ReportFileEntity::shown);
    }

    /** Its place among those that wait: 1 for the next; empty when it is its turn. */
    public OptionalInt place(ReportFile file) {
        return file.state() == FileState.WAITING ? waiting.place(file.id()) : OptionalInt.empty();
    }

    /** The owner has been told how it has ended, and need not be told again. */
    public void told(ReportFile file) {
        files.told(file.id(), currentUser.require().accountId());
    }

    /** The signed-in user's own, newest first. */
    public List<ReportFile> mine() {
        return files.of(currentUser.require().accountId(), SHOWN).stream()
                .map(ReportFileEntity::shown)
                .toList();
    }

    /** How many have become ready since this was last asked. */
    public int newlyReady() {
        return files.notice(currentUser.require().accountId(), FileState.READY);
    }

    /** How many have failed since this was last asked. */
    public int newlyFailed() {
        return files.notice(currentUser.require().accountId(), FileState.FAILED);
    }

    /**
     * A finished workbook on its way to its owner, who closes it.
     *
     * @param size in bytes
     */
    public record Content(long size, InputStream bytes) {}

    /** The finished workbook; throws {@link RefusedException} {@code report.export.gone} for one that is not there or not one's own. */
    public Content open(long id) {
        var file = own(id);
        try {
            return new Content(file.bytes(), shelf.open(files.content(id).orElseThrow()));
        } catch (NoSuchElementException e) {
            throw new RefusedException("report.export.gone");
        }
    }

    /** Nobody wants it any longer: it stops being made, and its file is erased. */
    public void discard(long id) {
        var file = own(id);
        if (file.state().isOver()) {
            files.remove(id).ifPresent(shelf::erase);
        } else {
            waiting.cancel(id);
        }
    }

    private ReportFile own(long id) {
        return find(id).orElseThrow(() -> new RefusedException("report.export.gone"));
    }
}
