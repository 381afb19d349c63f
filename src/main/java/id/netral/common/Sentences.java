package id.netral.common;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The one place where sentences are looked up, for screens and for answers outside a screen. A sentence given arguments
 * is a {@link java.text.MessageFormat} (a doubled apostrophe is one); without arguments it is taken as it is written.
 */
@Component
public class Sentences {

    private static final SentenceFiles FILES = new SentenceFiles();

    /**
     * The sentence under the key in the language, Indonesian where there is no such language.
     *
     * @throws org.springframework.context.NoSuchMessageException when there is no such key
     */
    public static String sentence(String key, Locale locale, Object... arguments) {
        return FILES.getMessage(key, arguments, locale);
    }

    /** As {@link #sentence}, with these words where there is no such key. */
    public static String sentenceOr(String otherwise, String key, Locale locale, Object... arguments) {
        return Objects.requireNonNullElse(FILES.getMessage(key, arguments, otherwise, locale), otherwise);
    }

    /** All sentences whose keys begin so, as they are written, by the rest of the key. */
    public static Map<String, String> beginningWith(String prefix, Locale locale) {
        var all = FILES.written(locale);
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), all::getProperty));
    }

    /** {@link #sentence} for beans. */
    public String get(String key, Locale locale, Object... arguments) {
        return sentence(key, locale, arguments);
    }
}
