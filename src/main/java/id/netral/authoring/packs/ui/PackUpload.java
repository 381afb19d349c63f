package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import id.netral.authoring.packs.PackImport;
import id.netral.common.ui.LimitedUpload;
import id.netral.common.ui.Notices;
import id.netral.common.ui.UploadTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Takes a pack in. */
final class PackUpload extends Composite<Upload> {

    private static final long MEGABYTE = 1024 * 1024;

    private final transient Consumer<byte[]> received;

    PackUpload(Consumer<byte[]> received) {
        this.received = received;
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) PackImport.maxBytes());
        upload.setAcceptedFileExtensions(".zip");
        upload.setI18n(UploadTexts.in(this::getTranslation, PackImport.maxBytes() / MEGABYTE));
    }

    private void receive(UploadEvent event) throws IOException {
        new LimitedUpload(PackImport.maxBytes(), "pack.zip.too-big").take(event, Notices::refusal, file -> {
            var zip = Files.readAllBytes(file);
            return () -> received.accept(zip);
        });
    }
}
