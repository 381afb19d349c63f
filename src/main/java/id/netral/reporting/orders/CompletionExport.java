package id.netral.reporting.orders;

import id.netral.reporting.kinds.ExportProgress;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One workbook on its way: asked for, waiting, being written, ready. Safe to read from any thread. */
public final class CompletionExport {

    private final long owner;
    private final String fileName;
    private final ExportQueue queue;
    private final ExportProgress progress = new ExportProgress();
    private volatile FileState state = FileState.WAITING;
    private volatile int position;
    private volatile @Nullable Path place;
    private volatile @Nullable Path file;
    private volatile long bytes;

    CompletionExport(long owner, String fileName, ExportQueue queue) {
        this.owner = owner;
        this.fileName = fileName;
        this.queue = queue;
    }

    /** How far it is. */
    public FileState state() {
        return state;
    }

    /** Name for the person's download folder: {@code capaian-netralitas-2026-11-22.xlsx}. */
    public String fileName() {
        return fileName;
    }

    /** Share of the rows written, 0 to 1. */
    public double share() {
        return state == FileState.READY ? 1 : progress.share();
    }

    /** Rows written so far; all of them once it is ready. */
    public long rows() {
        return state == FileState.READY ? progress.total() : progress.rows();
    }

    /** Rows to write; 0 until they are counted. */
    public long total() {
        return progress.total();
    }

    /** Size of the finished file in bytes. */
    public long bytes() {
        return bytes;
    }

    /** 1 for the next in line; empty when it does not wait. */
    public OptionalInt position() {
        return state == FileState.WAITING ? OptionalInt.of(position) : OptionalInt.empty();
    }

    /** Nobody wants it any longer: it leaves the line, stops being written, and its file is erased. */
    public void discard() {
        progress.cancel();
        queue.remove(this);
        var written = place;
        if (written != null) {
            ExportFolder.erase(written);
        }
    }

    long owner() {
        return owner;
    }

    ExportProgress progress() {
        return progress;
    }

    void waitAt(int place) {
        position = place;
    }

    void running() {
        state = FileState.RUNNING;
    }

    void ready(Path folder, Path written, long size) {
        place = folder;
        file = written;
        bytes = size;
        state = FileState.READY;
        if (progress.isCancelled()) {
            discard(); // asked for in the very moment before
        }
    }

    void over(FileState end) {
        state = end;
    }

    @Nullable
    Path file() {
        return file;
    }
}
