package id.netral.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Deadlines as an iCalendar file (RFC 5545): whole days that keep nobody busy. The same deadline has the same UID for
 * ever, so that importing a newer file moves it instead of doubling it.
 */
final class CalendarFile {

    static final String NAME = "tenggat-netral.ics";
    static final String TYPE = "text/calendar; charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /**
     * The file.
     *
     * @param summary what stands before a module's title
     * @param url where the modules are
     * @param now when the file is made; a later file replaces an earlier one's dates
     */
    static byte[] of(List<ModuleLine> modules, String summary, String url, Instant now) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Netral//Tenggat//ID");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        modules.forEach(module -> file.event(module, summary, url, now));
        file.line("END:VCALENDAR");
        return file.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(ModuleLine module, String summary, String url, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:duty-" + module.duty() + "@netral");
        line("DTSTAMP:" + STAMP.format(now));
        line("SEQUENCE:" + now.getEpochSecond() / 60);
        line("DTSTART;VALUE=DATE:" + date(module.dueOn()));
        line("DTEND;VALUE=DATE:" + date(module.dueOn().plusDays(1)));
        line("SUMMARY:" + escaped(summary + module.title()));
        line("DESCRIPTION:" + escaped(url));
        line("URL:" + url.replaceAll("\\s", ""));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line of at most 75 bytes, longer ones folded between characters. */
    private void line(String text) {
        var bytes = 0;
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var character = Character.toString(text.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append(END).append(' ');
                bytes = 1;
            }
            out.append(character);
            bytes += size;
        }
        out.append(END);
    }
}
