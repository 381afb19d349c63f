package id.netral.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists as they stand in mails and in texts to copy. */
@Component
class DigestLines {

    private final MailWords words;

    DigestLines(MailWords words) {
        this.words = words;
    }

    String modules(List<ModuleLine> modules, LocalDate today) {
        return modules.stream()
                .map(line -> words.text("reminder.line.module", line.title(), words.due(line.dueOn(), today)))
                .collect(Collectors.joining("\n"));
    }

    /** Says how many more there are than lines. */
    String persons(List<PersonLine> persons, int all, LocalDate today) {
        var lines = persons.stream()
                .map(line ->
                        words.text("reminder.line.person", line.name(), line.modules(), words.due(line.dueOn(), today)))
                .collect(Collectors.joining("\n"));
        return all > persons.size() ? lines + "\n" + words.text("reminder.line.more", all - persons.size()) : lines;
    }

    String units(List<UnitLine> units) {
        return units.stream()
                .map(line -> line.more() > 0
                        ? words.text("reminder.line.unit-more", line.unit(), line.people(), line.names(), line.more())
                        : words.text("reminder.line.unit", line.unit(), line.people(), line.names()))
                .collect(Collectors.joining("\n"));
    }
}
