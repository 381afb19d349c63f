package id.netral.reporting.orders;

import id.netral.reporting.kinds.ExportProgress;
import java.util.function.Consumer;

/** Notes a workbook's progress in its row now and then, and stops the writer when the row says it was cancelled. */
final class ProgressNotes implements Consumer<ExportProgress> {

    private static final long PAUSE = 1_000_000_000L;

    private final long id;
    private final ReportFileRepository files;
    private long noted = System.nanoTime();

    ProgressNotes(long id, ReportFileRepository files) {
        this.id = id;
        this.files = files;
    }

    @Override
    public void accept(ExportProgress progress) {
        var now = System.nanoTime();
        if (now - noted >= PAUSE) {
            noted = now;
            if (files.progress(id, progress.rows(), progress.total()) == 0) {
                progress.cancel();
            }
        }
    }
}
