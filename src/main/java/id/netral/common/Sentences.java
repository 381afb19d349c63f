package id.netral.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The screens' sentences for answers outside a screen: Vaadin's translations, without Vaadin's request. */
@Component
public class Sentences {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control INDONESIAN_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** All of them in the language, Indonesian where there is no such language; never in the machine's own. */
    public static ResourceBundle all(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, INDONESIAN_OTHERWISE);
    }

    /** The sentence under the key in the language, Indonesian where there is no such language. */
    public String get(String key, Locale locale, Object... arguments) {
        return new MessageFormat(all(locale).getString(key), locale).format(arguments);
    }
}
