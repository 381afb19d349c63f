package id.netral.authoring.importing.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.LessonFile;
import id.netral.authoring.importing.LessonImport;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a file in and has it read, all on the upload's own request. */
final class LessonUpload implements UploadHandler {

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void begun();

        void read(ImportPreview preview);

        void refused(String key, Object... arguments);
    }

    private static final Logger LOG = LoggerFactory.getLogger(LessonUpload.class);

    private final transient LessonImport lessonImport;
    private final transient Listener listener;

    LessonUpload(LessonImport lessonImport, Listener listener) {
        this.lessonImport = lessonImport;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        ui.access(listener::begun);
        var file = Files.createTempFile("netral-naskah", ".upload");
        try {
            new LimitedUpload(LessonFile.MAX_BYTES, "importing.file.too-big").receive(event, file);
            var preview = lessonImport.preview(file, event.getFileName());
            ui.access(() -> listener.read(preview));
        } catch (RefusedException refusal) {
            ui.access(() -> listener.refused(refusal.key(), refusal.arguments()));
        } catch (RuntimeException failure) {
            LOG.error("A file of lessons could not be read", failure);
            ui.access(() -> listener.refused("error.unexpected"));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
