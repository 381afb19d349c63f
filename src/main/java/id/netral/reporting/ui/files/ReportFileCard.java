package id.netral.reporting.ui.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.reporting.orders.FileState;
import id.netral.reporting.orders.ReportFile;
import id.netral.reporting.orders.ReportFiles;
import id.netral.reporting.ui.ReportFileDownload;
import java.io.Serial;
import java.time.ZoneId;
import java.util.Locale;

/** One workbook: what it is, how far, and what can be done with it. */
final class ReportFileCard extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int KILOBYTE = 1024;

    ReportFileCard(ReportFile file, ReportFiles files, ZoneId zone, Runnable changed) {
        var name = new Span(getTranslation(file.kind().key()));
        name.addClassName("hr-row-name");
        var state = new StatusBadge(
                getTranslation("files.state." + file.state().name().toLowerCase(Locale.ROOT)), tone(file.state()));
        var facts = new Span(facts(file, zone));
        facts.addClassName("meta");
        getContent().addClassNames("card", "hr-export");
        getContent().add(new Div(name, state, facts));
        if (!file.state().isOver()) {
            getContent().add(bar(file));
        }
        if (file.state() == FileState.READY) {
            var link = new Anchor(
                    new ReportFileDownload(files, file), AttachmentType.DOWNLOAD, getTranslation("files.download"));
            link.addClassName("hr-download");
            getContent().add(link);
        }
        var discard = new Button(getTranslation(file.state().isOver() ? "files.erase" : "report.export.cancel"));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addClickListener(event -> {
            files.discard(file.id());
            changed.run();
        });
        getContent().add(discard);
    }

    private ProgressBar bar(ReportFile file) {
        var bar = new ProgressBar();
        bar.setIndeterminate(file.total() == 0);
        bar.setValue(file.total() == 0 ? 0 : Math.min(1, (double) file.rows() / file.total()));
        bar.getElement().setAttribute("aria-label", getTranslation("report.export.progress"));
        return bar;
    }

    private String facts(ReportFile file, ZoneId zone) {
        var asked = Formats.dateTime(file.askedAt(), zone, getLocale());
        if (file.state() != FileState.READY) {
            return getTranslation("files.asked", asked);
        }
        return getTranslation(
                "files.facts",
                asked,
                Formats.number(file.rows(), getLocale()),
                Formats.number(Math.max(1, file.bytes() / KILOBYTE), getLocale()),
                Formats.dateTime(file.expiresAt(), zone, getLocale()));
    }

    private static Tone tone(FileState state) {
        return switch (state) {
            case WAITING -> Tone.NEUTRAL;
            case RUNNING -> Tone.PROGRESS;
            case READY -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case CANCELLED -> Tone.WARNING;
        };
    }
}
