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
import id.netral.reporting.orders.ReportFile;
import id.netral.reporting.orders.ReportFiles;
import java.io.Serial;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows a workbook on its way, and hands it over when it is ready; whoever leaves finds it among the report files. The
 * screen asks for news only while there may be any.
 */
final class ExportPanel extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int POLL = 500;

    private final transient ReportFiles files;
    private final transient LongSupplier order;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;
    private @Nullable Long ordered;
    private @Nullable Registration polling;

    /** Orders by the supplier, which gives the file's number. */
    ExportPanel(ReportFiles files, LongSupplier order) {
        this.files = files;
        this.order = order;
        cancel = new Button(getTranslation("report.export.cancel"), event -> cancel());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        bar.getElement().setAttribute("aria-label", getTranslation("report.export.progress"));
        words.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "hr-export");
        getContent().setVisible(false);
    }

    /** Orders a new workbook in place of an older one that is not ready. */
    void start() {
        var before = ordered;
        ordered = order.getAsLong();
        if (before != null) {
            withdraw(before);
        }
        getContent().removeAll();
        getContent().add(words, bar, cancel);
        getContent().setVisible(true);
        var ui = UI.getCurrent();
        stopPolling(ui);
        ui.setPollInterval(POLL);
        polling = ui.addPollListener(event -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void refresh() {
        if (ordered != null) {
            files.find(ordered).ifPresentOrElse(this::show, () -> end("report.export.gone"));
        }
    }

    private void show(ReportFile file) {
        switch (file.state()) {
            case WAITING, RUNNING -> progress(file);
            case READY -> offer(file);
            case FAILED -> tell(file, "report.export.failed");
            case CANCELLED -> end("report.export.cancelled");
        }
    }

    private void progress(ReportFile file) {
        words.setText(sentence(file));
        bar.setIndeterminate(file.total() == 0 || file.rows() >= file.total());
        bar.setValue(file.total() == 0 ? 0 : Math.min(1, (double) file.rows() / file.total()));
    }

    private void offer(ReportFile file) {
        tell(file, "report.export.ready", number(file.rows()));
        var link = new Anchor(new ReportFileDownload(files, file), AttachmentType.DOWNLOAD, file.fileName());
        link.addClassName("hr-download");
        getContent().add(link);
        link.getElement().executeJs("this.click()");
    }

    private void tell(ReportFile file, String key, Object... arguments) {
        end(key, arguments);
        files.told(file);
    }

    private void cancel() {
        if (ordered != null) {
            withdraw(ordered);
            end("report.export.cancelled");
        }
    }

    private void withdraw(long id) {
        files.find(id).filter(file -> !file.state().isOver()).ifPresent(file -> files.discard(file.id()));
    }

    private void end(String key, Object... arguments) {
        ordered = null;
        stopPolling(UI.getCurrent());
        getContent().removeAll();
        words.setText(getTranslation(key, arguments));
        getContent().add(words);
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private String sentence(ReportFile file) {
        var place = files.place(file);
        if (place.isPresent()) {
            return getTranslation("report.export.waiting", place.getAsInt());
        }
        return file.total() == 0
                ? getTranslation("report.export.preparing")
                : getTranslation("report.export.running", number(file.rows()), number(file.total()));
    }

    private String number(long value) {
        return Formats.number(value, getLocale());
    }
}
