package id.netral.assessment.ui.exchange;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.assessment.ImportPreview;
import id.netral.assessment.QuestionImport;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a file of questions in and has it checked, all on the upload's own request. */
final class QuestionUpload implements UploadHandler {

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void checked(ImportPreview preview);

        void refused(String key, Object... arguments);
    }

    private static final Logger LOG = LoggerFactory.getLogger(QuestionUpload.class);
    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1024 * 1024;

    private final transient QuestionImport questionImport;
    private final transient Supplier<@Nullable ModuleId> module;
    private final transient Listener listener;

    QuestionUpload(QuestionImport questionImport, Supplier<@Nullable ModuleId> module, Listener listener) {
        this.questionImport = questionImport;
        this.module = module;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        var ui = event.getUI();
        var file = Files.createTempFile("netral-soal", ".upload");
        try {
            receive(event, file);
            var into = module.get();
            if (into == null) {
                throw new RefusedException("exchange.import.choose-module");
            }
            var preview = questionImport.preview(file, event.getFileName(), into);
            ui.access(() -> listener.checked(preview));
        } catch (RefusedException refusal) {
            ui.access(() -> listener.refused(refusal.key(), refusal.arguments()));
        } catch (RuntimeException failure) {
            LOG.error("A file of questions could not be read", failure);
            ui.access(() -> listener.refused("error.unexpected"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Stops at the limit: a declared size may lie. */
    private static void receive(UploadEvent event, Path file) throws IOException {
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

    private static void refuseAbove(long bytes) {
        if (bytes > QuestionImport.maxBytes()) {
            throw new RefusedException("exchange.file.too-big", QuestionImport.maxBytes() / MEGABYTE);
        }
    }
}
