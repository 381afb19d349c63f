package id.netral.learning.ui.assignment;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import id.netral.learning.audience.PickedList;
import id.netral.learning.audience.PickedLists;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes a list of people in and has it read on the upload's own request. */
final class PickedUpload implements UploadHandler {

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
        new LimitedUpload(PickedLists.maxBytes(), "roster.file.too-big").take(event, refused, file -> {
            var list = lists.read(file, event.getFileName());
            return () -> found.accept(list);
        });
    }
}
