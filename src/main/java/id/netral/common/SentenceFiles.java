package id.netral.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files in {@code translations}: for each module {@code module.properties} in Indonesian and
 * {@code module_en.properties}. They are found, read once and merged, so that a look-up asks one map.
 */
final class SentenceFiles extends ReloadableResourceBundleMessageSource {

    private static final String FOLDER = "classpath:translations/";
    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    private static final String ENDING = ".properties";

    SentenceFiles() {
        setBasenames(basenames());
        setFileExtensions(List.of(ENDING));
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false); // Indonesian otherwise, never the machine's own language
    }

    /** The sentences as they are written, by their keys. */
    Properties written(Locale locale) {
        var all = getMergedProperties(locale).getProperties();
        return all == null ? new Properties() : all;
    }

    /** Only files that are there: to look for one in vain asks every jar. */
    @Override
    protected List<String> calculateFilenamesForLocale(String basename, Locale locale) {
        return ENGLISH.equals(locale.getLanguage()) ? List.of(basename + "_" + ENGLISH) : List.of();
    }

    private static String[] basenames() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FOLDER + "*" + ENDING))
                    .map(Resource::getFilename)
                    .filter(name -> name != null && !name.contains("_"))
                    .map(name -> FOLDER + name.substring(0, name.length() - ENDING.length()))
                    .toArray(String[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
