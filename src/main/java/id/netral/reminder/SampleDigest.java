package id.netral.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a text with people who do not exist. */
@Component
class SampleDigest {

    private static final String NAME = "Sari Contoh";
    private static final String UNIT = "Bidang Contoh";

    private final DigestWriter writer;
    private final TextRepository texts;

    SampleDigest(DigestWriter writer, TextRepository texts) {
        this.writer = writer;
        this.texts = texts;
    }

    /** The draft in the place where it would stand; the other parts as they hold now. */
    ReminderPreview of(ReminderText draft, LocalDate today) {
        return switch (draft.part()) {
            case WHATSAPP_PERSON -> copied(writer.whatsApp(draft, NAME, modules(today), today));
            case WHATSAPP_UNIT ->
                copied(writer.whatsApp(
                        draft, UNIT, persons(today), persons(today).size(), today));
            default -> {
                var letter = writer.write(
                        digest(draft.part(), today), today, part -> part == draft.part() ? draft : texts.of(part));
                yield new ReminderPreview(letter.subject(), letter.text());
            }
        };
    }

    private static ReminderPreview copied(String text) {
        return new ReminderPreview("", text);
    }

    private static Digest digest(TextPart part, LocalDate today) {
        return switch (part) {
            case SUPERIOR ->
                new Digest(NAME, List.of(), persons(today), persons(today).size(), List.of(), 0, null);
            case HEAD ->
                new Digest(
                        NAME,
                        List.of(),
                        List.of(),
                        0,
                        List.of(new UnitLine(UNIT, 2, "Budi Misal, Citra Umpama", 0)),
                        2,
                        "Dinas Contoh");
            default -> new Digest(NAME, modules(today), List.of(), 0, List.of(), 0, null);
        };
    }

    private static List<ModuleLine> modules(LocalDate today) {
        return List.of(
                new ModuleLine(1, "Modul Contoh Satu", today.plusDays(3)),
                new ModuleLine(2, "Modul Contoh Dua", today.plusDays(10)));
    }

    private static List<PersonLine> persons(LocalDate today) {
        return List.of(
                new PersonLine("Budi Misal", UNIT, "Modul Contoh Satu", today.minusDays(7)),
                new PersonLine("Citra Umpama", UNIT, "Modul Contoh Satu, Modul Contoh Dua", today.minusDays(7)));
    }
}
