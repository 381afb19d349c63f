package id.netral.authoring.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Asks for the moment of a publication, in the agency's time. */
final class ScheduleDialog extends Dialog {

    ScheduleDialog(ZoneId zone, Consumer<Instant> taken) {
        setHeaderTitle(getTranslation("review.schedule"));
        var moment = new DateTimePicker(getTranslation("review.moment"));
        moment.setLocale(getLocale());
        moment.setStep(Duration.ofMinutes(15));
        moment.setHelperText(getTranslation("review.moment-help", zone.getId()));
        var go = new Button(getTranslation("review.schedule"), event -> {
            var chosen = moment.getValue();
            if (chosen == null) {
                moment.setInvalid(true);
                moment.setErrorMessage(getTranslation("review.moment-missing"));
            } else {
                close();
                taken.accept(chosen.atZone(zone).toInstant());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(moment);
        getFooter().add(new Button(getTranslation("publication.cancel"), event -> close()), go);
    }
}
