package id.netral.common;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Who took a file with people's data, when, and what for: a line that stands in the file itself.
 *
 * @param who name of the reader
 * @param purpose in the reader's words
 */
public record Watermark(String who, Instant at, String purpose) {

    /**
     * {@code Diunduh oleh Sari pada 23 November 2026 pukul 13.05 WIB untuk laporan triwulan}, in one line.
     *
     * @param sentences the sentence under a key with its arguments, in the reader's language
     */
    public String line(BiFunction<String, Object[], String> sentences, ZoneId zone, Locale locale) {
        var arguments = new Object[] {oneLine(who), Formats.dateTime(at, zone, locale), oneLine(purpose)};
        return sentences.apply("download.watermark", arguments);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
