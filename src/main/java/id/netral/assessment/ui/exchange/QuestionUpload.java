package id.netral.assessment.ui.exchange;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import id.netral.assessment.exchange.ImportPreview;
import id.netral.assessment.exchange.QuestionImport;
import id.netral.catalog.ModuleId;
import id.netral.common.RefusedException;
import id.netral.common.ui.LimitedUpload;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a file of questions in and has it checked, all on the upload's own request. */
final class QuestionUpload implements UploadHandler {

    /** Told on the user interface's own terms what becomes of the file. */
    interface Listener {
        void checked(ImportPreview preview);

        void refused(RefusedException refusal);
    }

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
        new LimitedUpload(QuestionImport.maxBytes(), "exchange.file.too-big").take(event, listener::refused, file -> {
            var into = module.get();
            if (into == null) {
                throw new RefusedException("exchange.import.choose-module");
            }
            var preview = questionImport.preview(file, event.getFileName(), into);
            return () -> listener.checked(preview);
        });
    }
}
