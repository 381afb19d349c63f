package id.netral.reporting.orders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Brings the workbooks that an older Netral kept in a folder of this machine to the media, and leaves none behind. */
@Component
class OldReportFolder implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OldReportFolder.class);
    private static final String XLSX = ".xlsx";

    private final Path folder;
    private final ReportFileRepository files;
    private final ReportShelf shelf;

    OldReportFolder(
            @Value("${netral.reports.folder:${netral.db.data:data}/laporan}") Path folder,
            ReportFileRepository files,
            ReportShelf shelf) {
        this.folder = folder;
        this.files = files;
        this.shelf = shelf;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (var file : workbooks()) {
                move(file);
            }
            Files.delete(folder);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Laporan lama di folder {} belum dipindahkan; dicoba lagi saat Netral dijalankan lagi", folder, e);
        }
    }

    private List<Path> workbooks() throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().matches("\\d+\\.xlsx"))
                    .toList();
        }
    }

    private void move(Path file) throws IOException {
        var name = file.getFileName().toString();
        var id = Long.parseLong(name.substring(0, name.length() - XLSX.length()));
        if (files.lacksContent(id)) {
            files.bring(id, shelf.keep(id, file).hex());
        }
        Files.delete(file);
    }
}
