package id.netral.people.ui.roster;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterPreview;
import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a roster's file in and has it read, all on the upload's own request: the session stays free meanwhile, so the page
 * can be used, and the person's rights and address are those of the request.
 */
final class RosterUpload implements UploadHandler {

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void reading(String fileName);

        void progress(int rows);

        void read(RosterPreview preview);

        void refused(String key, Object... arguments);
    }

    private static final Logger LOG = LoggerFactory.getLogger(RosterUpload.class);

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
        var file = Files.createTempFile("netral-roster", ".upload");
        try {
            new LimitedUpload(RosterImport.maxBytes(), "roster.file.too-big").receive(event, file);
            var preview =
                    rosterImport.preview(file, event.getFileName(), rows -> ui.access(() -> listener.progress(rows)));
            ui.access(() -> listener.read(preview));
        } catch (RefusedException refusal) {
            ui.access(() -> listener.refused(refusal.key(), refusal.arguments()));
        } catch (RuntimeException failure) {
            LOG.error("A roster could not be read", failure);
            ui.access(() -> listener.refused("error.unexpected"));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
