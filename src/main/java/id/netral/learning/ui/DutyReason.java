package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.Formats;
import id.netral.learning.progress.LearnerModule;
import java.util.Objects;
import java.util.stream.Collectors;

/** Why a module is asked of the person who reads it, and since when it has to be done anew. */
final class DutyReason extends Composite<Div> {

    DutyReason(LearnerModule module) {
        getContent().addClassName("duty-reason");
        var duty = Objects.requireNonNull(module.duty());
        var since = duty.countsFrom();
        if (module.again() && since != null) {
            getContent().add(new Paragraph(getTranslation("duty.again", Formats.date(since, getLocale()))));
        }
        if (!duty.because().isEmpty()) {
            var words = duty.because().stream()
                    .map(criterion -> CriterionWords.because(this, criterion))
                    .collect(Collectors.joining(getTranslation("audience.and")));
            getContent().add(new Paragraph(getTranslation("duty.because", words)));
        }
    }
}
