package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import id.netral.assessment.regrade.RegradeProgress;
import id.netral.common.Formats;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How many attempts of all are scored again already; looks every moment until all are. */
final class RegradeProgressCard extends Composite<Div> {

    private static final int POLL = 700;

    private final transient Supplier<Optional<RegradeProgress>> step;
    private final transient Runnable finished;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private transient @Nullable Registration polling;

    /**
     * Asks for the next step at every look.
     *
     * @param step how far it is after it; empty once it is finished
     */
    RegradeProgressCard(Supplier<Optional<RegradeProgress>> step, Runnable finished) {
        this.step = step;
        this.finished = finished;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("bank.regrade.running"));
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("bank.regrade.running")),
                        words,
                        bar,
                        new Paragraph(getTranslation("bank.regrade.running-text")));
    }

    /** Shows how far it is, and goes on looking. */
    void watch(RegradeProgress progress) {
        words.setText(getTranslation(
                "bank.regrade.progress",
                Formats.number(progress.done(), getLocale()),
                Formats.number(progress.total(), getLocale())));
        bar.setMax(Math.max(1, progress.total()));
        bar.setValue(progress.done());
        if (polling == null) {
            var ui = UI.getCurrent();
            ui.setPollInterval(POLL);
            polling = ui.addPollListener(event -> look());
        }
    }

    private void look() {
        step.get().ifPresentOrElse(this::watch, () -> {
            stop(UI.getCurrent());
            finished.run();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
