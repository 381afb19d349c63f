package id.netral.scorm.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import id.netral.learning.CompletedBy;
import id.netral.scorm.ScormPackages;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a package in, on the upload's own request. */
final class PackageUpload implements UploadHandler {

    /** What the package is for. */
    record Wanted(ModuleId module, CompletedBy counts) {}

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void taken();

        void refused(RefusedException refusal);
    }

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
        new LimitedUpload(ScormPackages.MAX_BYTES, "scorm.too-big").take(event, listener::refused, file -> {
            var into = wanted.get();
            if (into == null) {
                throw new RefusedException("scorm.choose-module");
            }
            packages.add(into.module(), into.counts(), file);
            return listener::taken;
        });
    }
}
