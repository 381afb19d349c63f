package id.netral.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadlines in calendars, by RFC 5545. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private static String file(ModuleLine... modules) {
        var bytes = CalendarFile.of(List.of(modules), "Tenggat modul: ", "https://netral.contoh.go.id/", NOW);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Folded lines joined again, as a calendar reads them. */
    private static List<String> unfolded(String file) {
        return List.of(file.replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void aDeadlineIsAWholeDayWithAStableName() {
        var file = file(new ModuleLine(17, "Aurat Politik", LocalDate.of(2026, 11, 30)));
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(unfolded(file))
                .contains(
                        "UID:duty-17@netral",
                        "DTSTAMP:20261123T000000Z",
                        "DTSTART;VALUE=DATE:20261130",
                        "DTEND;VALUE=DATE:20261201",
                        "SUMMARY:Tenggat modul: Aurat Politik",
                        "TRANSP:TRANSPARENT");
    }

    @Test
    void signsWithAMeaningAreEscapedAndLineBreaksMakeNoNewLines() {
        var file = file(new ModuleLine(1, "A, B; C\\D\r\nATTENDEE:x", LocalDate.of(2026, 11, 30)));
        assertThat(unfolded(file)).contains("SUMMARY:Tenggat modul: A\\, B\\; C\\\\D\\nATTENDEE:x");
        assertThat(file).doesNotContain("\r\nATTENDEE");
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCutInTwo() {
        var title = "Netralitas – \uD83D\uDDF3 ".repeat(20).strip();
        var file = file(new ModuleLine(1, title, LocalDate.of(2026, 11, 30)));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(file)).contains("SUMMARY:Tenggat modul: " + title);
    }

    @Test
    void everyLineEndsAsItMust() {
        assertThat(file(new ModuleLine(1, "A", LocalDate.of(2026, 11, 30))).replace("\r\n", ""))
                .doesNotContain("\r", "\n");
    }
}
