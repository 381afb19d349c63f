package id.netral.scorm.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import id.netral.learning.CompletedBy;
import id.netral.scorm.ScormPackages;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a package in, on the upload's own request. */
final class PackageUpload implements UploadHandler {

    /** What the package is for. */
    record Wanted(ModuleId module, CompletedBy counts) {}

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void taken();

        void refused(String key, Object... arguments);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PackageUpload.class);

    private final transient ScormPackages packages;
    private final transient Supplier<@Nullable Wanted> wanted;
    private final transient Listener listener;

    PackageUpload(ScormPackages packages, Supplier<@Nullable Wanted> wanted, Listener listener) {
        this.packages = packages;
        this.wanted = wanted;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var file = Files.createTempFile("netral-paket", ".upload");
        try {
            new LimitedUpload(ScormPackages.MAX_BYTES, "scorm.too-big").receive(event, file);
            var into = wanted.get();
            if (into == null) {
                throw new RefusedException("scorm.choose-module");
            }
            packages.add(into.module(), into.counts(), file);
            ui.access(listener::taken);
        } catch (RefusedException refusal) {
            ui.access(() -> listener.refused(refusal.key(), refusal.arguments()));
        } catch (RuntimeException failure) {
            LOG.error("A package could not be taken in", failure);
            ui.access(() -> listener.refused("error.unexpected"));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
