package id.netral.people.ui.roster;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import java.io.IOException;

/** Takes a roster's file in and has it read, all on the upload's own request. */
final class RosterUpload implements UploadHandler {

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void reading(String fileName);

        void progress(int rows);

        void read(RosterPreview preview);

        void refused(RefusedException refusal);
    }

    private final transient RosterImport rosterImport;
    private final transient Listener listener;

    RosterUpload(RosterImport rosterImport, Listener listener) {
        this.rosterImport = rosterImport;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        ui.access(() -> listener.reading(event.getFileName()));
        new LimitedUpload(RosterImport.maxBytes(), "roster.file.too-big").take(event, listener::refused, file -> {
            var preview =
                    rosterImport.preview(file, event.getFileName(), rows -> ui.access(() -> listener.progress(rows)));
            return () -> listener.read(preview);
        });
    }
}
