package id.netral.learning.ui.assignment;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import id.netral.learning.audience.PickedList;
import id.netral.learning.audience.PickedLists;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a list of people in and has it read on the upload's own request. */
final class PickedUpload implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PickedUpload.class);

    private final transient PickedLists lists;
    private final transient Consumer<PickedList> found;
    private final transient Consumer<RefusedException> refused;

    PickedUpload(PickedLists lists, Consumer<PickedList> found, Consumer<RefusedException> refused) {
        this.lists = lists;
        this.found = found;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var file = Files.createTempFile("netral-audience", ".upload");
        try {
            new LimitedUpload(PickedLists.maxBytes(), "roster.file.too-big").receive(event, file);
            var list = lists.read(file, event.getFileName());
            ui.access(() -> found.accept(list));
        } catch (RefusedException refusal) {
            ui.access(() -> refused.accept(refusal));
        } catch (RuntimeException failure) {
            LOG.error("A list of people could not be read", failure);
            ui.access(() -> refused.accept(new RefusedException("error.unexpected")));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
