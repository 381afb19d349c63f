package id.netral.common.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes an uploaded file in up to a size.
 *
 * @param maxBytes the largest file taken
 * @param refusal key of the sentence for a larger one; its argument is the limit in megabytes
 */
public record LimitedUpload(long maxBytes, String refusal) {

    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;

    /**
     * Writes what is uploaded to the file. Stops at the limit with a {@link RefusedException}: a declared size may lie, and
     * without one there is nothing to check beforehand.
     */
    public void receive(UploadEvent event, Path file) throws IOException {
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
