package id.netral.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.netral.common.Formats;
import id.netral.common.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the {@link Sentences}; a key without a sentence shows as {@code !id: key}. */
@Component
class Translations implements I18NProvider {

    private static final List<Locale> LANGUAGES = List.of(Formats.INDONESIAN, Locale.ENGLISH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(@Nullable String key, Locale locale, Object... params) {
        return key == null ? "" : Sentences.sentenceOr("!" + locale.getLanguage() + ": " + key, key, locale, params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Sentences.beginningWith("", locale);
    }
}
