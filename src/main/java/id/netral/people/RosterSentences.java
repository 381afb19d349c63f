package id.netral.people;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The application's sentences outside screens: for programs and for reports in a folder. */
@Component
class RosterSentences {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control INDONESIAN_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Texts in(Locale locale) {
        return (key, arguments) -> new MessageFormat(
                        ResourceBundle.getBundle(BUNDLE, locale, INDONESIAN_OTHERWISE)
                                .getString(key),
                        locale)
                .format(arguments);
    }
}
