package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.assessment.quiz.QuizSettings;
import id.netral.common.ui.DatePickers;
import id.netral.question.QuizConduct;
import id.netral.question.QuizConduct.Review;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Window, limits and review of one quiz. Times are the agency's. */
final class QuizSettingsForm extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_MINUTES = 600;
    private static final int MOST_HOURS = 24 * 60;
    private static final int MOST_ATTEMPTS = 100;

    private final ZoneId zone;
    private final DateTimePicker opensAt = DatePickers.createWithTime(getTranslation("quiz-settings.opens"));
    private final DateTimePicker closesAt = DatePickers.createWithTime(getTranslation("quiz-settings.closes"));
    private final IntegerField timeLimit = number("quiz-settings.limit", 1, MOST_MINUTES);
    private final IntegerField coolDown = number("quiz-settings.cool-down", 0, MOST_HOURS);
    private final IntegerField attempts = number("quiz-settings.max-attempts", 1, MOST_ATTEMPTS);
    private final Checkbox preTest = new Checkbox(getTranslation("quiz-settings.pre-test"));
    private final Select<Review> review = reviews("quiz-settings.review");
    private final Select<Review> later = reviews("quiz-settings.review-later");

    /** The callback is given valid settings. */
    QuizSettingsForm(ZoneId zone, Consumer<QuizSettings> save) {
        this.zone = zone;
        timeLimit.setHelperText(getTranslation("quiz-settings.limit-help"));
        attempts.setRequiredIndicatorVisible(true);
        var button = new Button(getTranslation("quiz-settings.save"), event -> read().ifPresent(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(opensAt, closesAt, attempts, coolDown, timeLimit, review, later, preTest);
        fields.addClassName("quiz-settings-fields");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("quiz-settings.title")), fields, button);
    }

    /** Shows what holds now. */
    void show(QuizSettings settings) {
        var conduct = settings.conduct();
        opensAt.setValue(local(settings.opensAt()));
        closesAt.setValue(local(settings.closesAt()));
        timeLimit.setValue(Optional.ofNullable(conduct.timeLimit())
                .map(limit -> (int) limit.toMinutes())
                .orElse(null));
        coolDown.setValue((int) conduct.coolDown().toHours());
        attempts.setValue(settings.maxAttempts());
        preTest.setValue(conduct.preTest());
        review.setValue(conduct.review());
        later.setValue(conduct.reviewAfterClosing());
    }

    /** The settings, empty while a field is invalid. */
    private Optional<QuizSettings> read() {
        var invalid = Stream.of(timeLimit, coolDown, attempts).anyMatch(IntegerField::isInvalid)
                || opensAt.isInvalid()
                || closesAt.isInvalid()
                || attempts.isEmpty();
        if (invalid) {
            return Optional.empty();
        }
        var limit = timeLimit.getValue();
        var conduct = new QuizConduct(
                limit == null ? null : Duration.ofMinutes(limit),
                Duration.ofHours(Objects.requireNonNullElse(coolDown.getValue(), 0)),
                preTest.getValue(),
                review.getValue(),
                later.getValue());
        return Optional.of(new QuizSettings(conduct, attempts.getValue(), moment(opensAt), moment(closesAt)));
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(zone).toLocalDateTime();
    }

    private @Nullable Instant moment(DateTimePicker picker) {
        var value = picker.getValue();
        return value == null ? null : value.atZone(zone).toInstant();
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("quiz-settings.range", least, most))
                .setMinErrorMessage(getTranslation("quiz-settings.range", least, most))
                .setMaxErrorMessage(getTranslation("quiz-settings.range", least, most)));
        return field;
    }

    private Select<Review> reviews(String key) {
        var select = new Select<Review>();
        select.setLabel(getTranslation(key));
        select.setItems(Review.values());
        select.setItemLabelGenerator(value -> getTranslation("quiz-settings.review." + value));
        return select;
    }
}
