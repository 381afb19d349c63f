package id.netral.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a digest into HR's words: opening, up to three sections, closing, and why it was sent. */
@Component
class DigestWriter {

    /** Subject and text of a mail. */
    record Letter(String subject, String text) {}

    private static final String GAP = "\n\n";

    private final TextRepository texts;
    private final DigestLines lines;
    private final MailWords words;
    private final Links links;
    private final String agency;

    DigestWriter(
            TextRepository texts,
            DigestLines lines,
            MailWords words,
            Links links,
            @Value("${netral.agency:Pemerintah Kota Teladan}") String agency) {
        this.texts = texts;
        this.lines = lines;
        this.words = words;
        this.links = links;
        this.agency = agency;
    }

    /** The mail in the words that hold; the subject is that of the first section. The digest is not empty. */
    Letter write(Digest digest, LocalDate today) {
        return write(digest, today, texts::of);
    }

    /** The mail in the words given. */
    Letter write(Digest digest, LocalDate today, Function<TextPart, ReminderText> wording) {
        var subjects = new ArrayList<String>();
        var parts = new ArrayList<String>();
        parts.add(wording.apply(TextPart.OPENING).fill(values(digest.name(), "")));
        sections(digest, today).forEach((part, values) -> {
            var text = wording.apply(part);
            subjects.add(text.fillSubject(values));
            parts.add(text.fill(values));
        });
        parts.add(wording.apply(TextPart.CLOSING).fill(values(digest.name(), "")));
        parts.add("—\n" + words.text("reminder.why", links.to("pengingat")));
        return new Letter(subjects.getFirst(), String.join(GAP, parts) + "\n");
    }

    /** The text to copy for one person. */
    String whatsApp(ReminderText wording, String name, List<ModuleLine> modules, LocalDate today) {
        return wording.fill(ownValues(name, modules, today));
    }

    /** The text to copy for a unit's group. */
    String whatsApp(ReminderText wording, String unit, List<PersonLine> persons, int all, LocalDate today) {
        var values = values("", "");
        values.put("unit", unit);
        values.put("jumlah_pegawai", Integer.toString(all));
        values.put("daftar_pegawai", lines.persons(persons, all, today));
        return wording.fill(values);
    }

    private Map<TextPart, Map<String, String>> sections(Digest digest, LocalDate today) {
        var sections = new EnumMap<TextPart, Map<String, String>>(TextPart.class);
        if (!digest.modules().isEmpty()) {
            sections.put(TextPart.PERSON, ownValues(digest.name(), digest.modules(), today));
        }
        if (digest.superiorOf() > 0) {
            var values = values(digest.name(), "pengingat");
            values.put("jumlah_pegawai", Integer.toString(digest.superiorOf()));
            values.put("daftar_pegawai", lines.persons(digest.persons(), digest.superiorOf(), today));
            sections.put(TextPart.SUPERIOR, values);
        }
        if (digest.headOf() > 0) {
            var values = values(digest.name(), "pengingat");
            values.put("opd", Objects.requireNonNullElse(digest.opd(), ""));
            values.put("jumlah_pegawai", Integer.toString(digest.headOf()));
            values.put("daftar_unit", lines.units(digest.units()));
            sections.put(TextPart.HEAD, values);
        }
        return sections;
    }

    private Map<String, String> ownValues(String name, List<ModuleLine> modules, LocalDate today) {
        var values = values(name, "");
        values.put("jumlah_modul", Integer.toString(modules.size()));
        values.put("daftar_modul", lines.modules(modules, today));
        modules.stream()
                .map(ModuleLine::dueOn)
                .min(LocalDate::compareTo)
                .ifPresent(day -> values.put("tenggat", words.date(day)));
        return values;
    }

    private HashMap<String, String> values(String name, String path) {
        return new HashMap<>(Map.of("nama", name, "instansi", agency, "tautan", links.to(path)));
    }
}
