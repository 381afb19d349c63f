package id.netral.reporting.orders;

import id.netral.media.MediaErasure;
import id.netral.media.MediaHash;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Where finished workbooks lie until they expire: with the media, so that every node has each of them. */
@Component
class ReportShelf {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaStore store;
    private final MediaErasure erasure;

    ReportShelf(MediaStore store, MediaErasure erasure) {
        this.store = store;
        this.erasure = erasure;
    }

    /** Takes a finished workbook in; no two are alike, as each names itself on its manifest. */
    MediaHash keep(long id, Path written) throws IOException {
        try (var in = Files.newInputStream(written)) {
            var upload = MediaUpload.isolated(new MediaScope("report", id), id + ".xlsx", XLSX);
            return store.store(upload, in).hash();
        }
    }

    /** The workbook; the caller closes it. Throws {@link java.util.NoSuchElementException} when it is not there. */
    InputStream open(MediaHash hash) {
        return store.open(hash);
    }

    /** Erases the workbook, whose row is gone already. */
    void erase(MediaHash hash) {
        erasure.erase(hash);
    }
}
