package id.netral.authoring.importing.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.authoring.importing.ImportPreview;
import id.netral.authoring.importing.LessonFile;
import id.netral.authoring.importing.LessonImport;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import java.io.IOException;

/** Takes a file in and has it read, all on the upload's own request. */
final class LessonUpload implements UploadHandler {

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void begun();

        void read(ImportPreview preview);

        void refused(RefusedException refusal);
    }

    private final transient LessonImport lessonImport;
    private final transient Listener listener;

    LessonUpload(LessonImport lessonImport, Listener listener) {
        this.lessonImport = lessonImport;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        event.getUI().access(listener::begun);
        new LimitedUpload(LessonFile.MAX_BYTES, "importing.file.too-big").take(event, listener::refused, file -> {
            var preview = lessonImport.preview(file, event.getFileName());
            return () -> listener.read(preview);
        });
    }
}
