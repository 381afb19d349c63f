package id.netral.assessment.ui.exchange;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.assessment.exchange.ImportPreview;
import id.netral.assessment.exchange.QuestionImport;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import java.io.IOException;
import java.nio.file.Files;
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
            new LimitedUpload(QuestionImport.maxBytes(), "exchange.file.too-big").receive(event, file);
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
}
