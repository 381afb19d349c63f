package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import id.netral.common.Formats;
import id.netral.reporting.orders.CompletionExport;
import id.netral.reporting.orders.FileState;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows a workbook on its way, and hands it over when it is ready. The screen asks for news only while there may be any. */
final class ExportPanel extends Composite<Div> {

    private static final int POLL = 500;

    private final transient Supplier<CompletionExport> starter;
    private final transient ExportDownload download;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private transient @Nullable CompletionExport export;
    private @Nullable Registration polling;

    ExportPanel(Supplier<CompletionExport> starter, ExportDownload download) {
        this.starter = starter;
        this.download = download;
        cancel = new Button(getTranslation("report.export.cancel"), event -> discard());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        bar.getElement().setAttribute("aria-label", getTranslation("report.export.progress"));
        words.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "hr-export");
        getContent().setVisible(false);
    }

    /** Begins a new workbook in place of an older one. */
    void start() {
        discard();
        export = starter.get();
        getContent().removeAll();
        getContent().add(words, bar, cancel);
        getContent().setVisible(true);
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL);
        polling = ui.addPollListener(event -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
        if (export != null) {
            export.discard();
        }
    }

    private void refresh() {
        var current = export;
        if (current == null) {
            return;
        }
        words.setText(sentence(current));
        bar.setIndeterminate(current.total() == 0 || current.share() >= 1);
        bar.setValue(current.share());
        if (current.state().isOver()) {
            stopPolling(UI.getCurrent());
            getContent().remove(bar, cancel);
            if (current.state() == FileState.READY) {
                offer(current);
            }
        }
    }

    private void offer(CompletionExport ready) {
        var link = new Anchor(download.of(ready), AttachmentType.DOWNLOAD, ready.fileName());
        link.addClassName("hr-download");
        getContent().add(link);
        link.getElement().executeJs("this.click()");
    }

    private void discard() {
        if (export != null) {
            export.discard();
            export = null;
            stopPolling(UI.getCurrent());
            getContent().removeAll();
            words.setText(getTranslation("report.export.cancelled"));
            getContent().add(words);
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private String sentence(CompletionExport current) {
        return switch (current.state()) {
            case WAITING ->
                getTranslation("report.export.waiting", current.position().orElse(1));
            case RUNNING -> running(current);
            case READY -> getTranslation("report.export.ready", number(current.rows()));
            case FAILED -> getTranslation("report.export.failed");
            case CANCELLED -> getTranslation("report.export.cancelled");
        };
    }

    private String running(CompletionExport current) {
        if (current.total() == 0) {
            return getTranslation("report.export.preparing");
        }
        return getTranslation("report.export.running", number(current.rows()), number(current.total()));
    }

    private String number(long value) {
        return Formats.number(value, getLocale());
    }
}
