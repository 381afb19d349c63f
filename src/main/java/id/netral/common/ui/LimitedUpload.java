package id.netral.common.ui;

import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes an uploaded file in up to a size.
 *
 * @param maxBytes the largest file taken
 * @param refusal key of the sentence for a larger one; its argument is the limit in megabytes
 */
public record LimitedUpload(long maxBytes, String refusal) {

    /** What is done with an uploaded file, on the upload's own request; says what the screen does then. */
    @FunctionalInterface
    public interface Intake {

        /** May throw a {@link RefusedException}; the file is gone afterwards. */
        Command of(Path file) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(LimitedUpload.class);
    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;

    /**
     * Takes in what is uploaded, on the upload's own request: the session stays free meanwhile, so the page can be used, and
     * the person's rights and address are those of the request. What is done on the screen, also with a refusal, is done on
     * the user interface's own terms; whatever else goes wrong is logged and refused as unexpected.
     */
    public void take(UploadEvent event, Consumer<RefusedException> refused, Intake intake) throws IOException {
        var ui = event.getUI();
        var file = Files.createTempFile("netral-", ".upload");
        try {
            receive(event, file);
            ui.access(intake.of(file));
        } catch (RefusedException refusal) {
            ui.access(() -> refused.accept(refusal));
        } catch (RuntimeException failure) {
            LOG.error("An uploaded file could not be taken in", failure);
            ui.access(() -> refused.accept(new RefusedException("error.unexpected")));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Writes what is uploaded to the file. Stops at the limit with a {@link RefusedException}: a declared size may lie, and
     * without one there is nothing to check beforehand.
     */
    private void receive(UploadEvent event, Path file) throws IOException {
        refuseAbove(event.getFileSize());
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            var total = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                refuseAbove(total);
                out.write(buffer, 0, read);
            }
        }
    }

    private void refuseAbove(long bytes) {
        if (bytes > maxBytes) {
            throw new RefusedException(refusal, maxBytes / MEGABYTE);
        }
    }
}
