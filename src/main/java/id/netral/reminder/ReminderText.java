package id.netral.reminder;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders in braces.
 *
 * @param subject one line, blank for parts without one
 */
public record ReminderText(TextPart part, String subject, String body) {

    /** Longest body. */
    public static final int LONGEST_BODY = 4_000;

    /** Longest subject, placeholders as they are written. */
    public static final int LONGEST_SUBJECT = 150;

    private static final Map<TextPart, ReminderText> ORIGINALS = new ConcurrentHashMap<>();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /**
     * Throws {@link RefusedException} {@code reminder.text.subject} (missing, too long or of several lines),
     * {@code .body} (missing or too long), {@code .placeholder} (one the part does not have) or {@code .brace} (one left
     * alone).
     */
    public ReminderText {
        subject = part.hasSubject() ? subject.strip() : "";
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        var badSubject = subject.isEmpty() || subject.length() > LONGEST_SUBJECT;
        if (part.hasSubject() && (badSubject || subject.chars().anyMatch(ReminderText::breaksLine))) {
            throw new RefusedException("reminder.text.subject", LONGEST_SUBJECT);
        }
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new RefusedException("reminder.text.body", LONGEST_BODY);
        }
        check(part, subject);
        check(part, body);
    }

    /** Netral's own words. */
    static ReminderText original(TextPart part) {
        return ORIGINALS.computeIfAbsent(part, ReminderText::read);
    }

    private static ReminderText read(TextPart part) {
        try (var file = Objects.requireNonNull(ReminderText.class.getResourceAsStream(part.file()))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var end = part.hasSubject() ? text.indexOf('\n') : 0;
            return new ReminderText(part, text.substring(0, end), text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body with values in place of the placeholders; what a value brings along is text, not a placeholder. */
    String fill(Map<String, String> values) {
        return fill(body, values);
    }

    /** The subject with values on one line, cut to what a subject may be. */
    String fillSubject(Map<String, String> values) {
        var line = fill(subject, values).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static void check(TextPart part, String text) {
        var known = part.placeholders().stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            if (!part.placeholders().contains(name)) {
                throw new RefusedException("reminder.text.placeholder", "{" + name + "}", known);
            }
        });
        var rest = PLACEHOLDER.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            throw new RefusedException("reminder.text.brace", known);
        }
    }

    private static boolean breaksLine(int character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }
}
