package id.netral.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where finished workbooks lie until they expire, beside the rows, so that a restart loses none. */
@Component
class ReportShelf {

    private final Path folder;

    ReportShelf(@Value("${netral.reports.folder:${netral.db.data:data}/laporan}") Path folder) {
        this.folder = folder;
    }

    /** The place of a workbook, whether it lies there or not. */
    Path place(long id) {
        return folder.resolve(id + ".xlsx");
    }

    /** Takes a finished workbook in. */
    void keep(long id, Path written) throws IOException {
        Files.createDirectories(folder);
        Files.move(written, place(id), StandardCopyOption.REPLACE_EXISTING);
    }

    void erase(long id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
