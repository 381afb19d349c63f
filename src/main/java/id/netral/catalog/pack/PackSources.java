package id.netral.catalog.pack;

import id.netral.catalog.file.PackFiles;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import id.netral.question.QuizReader;
import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes packs apart again, to compare them or to write on; keys of the quiz included: nothing here may reach a learner. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
public class PackSources {

    private static final Pattern LESSON = Pattern.compile("[0-9]{2}-([a-z0-9-]+)\\.md");
    private static final int LONGEST = 10_000;

    private final LegalRegister register;

    PackSources(LegalRegister register) {
        this.register = register;
    }

    /** What the files say; empty when {@code module.yaml} or {@code quiz.yaml} cannot be read at all. */
    public Optional<PackContents> read(PackFiles files) {
        var faults = new Faults(); // what is wrong by today's rules is not of interest here
        var paths = files.files().keySet();
        var head =
                files.text("module.yaml", faults).flatMap(source -> new ModuleFileReader(paths).read(source, faults));
        var quiz = files.text("quiz.yaml", faults)
                .flatMap(source -> quizReader(paths, faults).read(source, faults));
        var lessons = new ArrayList<PackContents.Lesson>();
        for (var path : paths) {
            var name = LESSON.matcher(path);
            if (name.matches()) {
                files.text(path, faults)
                        .flatMap(source -> LessonReader.split(source, faults))
                        .ifPresent(parts -> lessons.add(lesson(name.group(1), parts, faults)));
            }
        }
        return head.flatMap(found -> quiz.map(asked -> new PackContents(found, lessons, asked)));
    }

    private QuizReader quizReader(Set<String> paths, Faults faults) {
        return new QuizReader(new Citations(register, null, faults), paths);
    }

    private static PackContents.Lesson lesson(String slug, LessonReader.Parts parts, Faults faults) {
        var front = YamlValue.read(parts.front(), faults).flatMap(YamlValue::map);
        var title = front.map(map -> map.text("title", LONGEST)).orElse("");
        var cases = front.filter(map -> map.has("cases"))
                .map(map -> map.maps("cases", 0, LONGEST))
                .orElse(List.of());
        return new PackContents.Lesson(
                slug,
                title,
                body(parts.body()),
                cases.stream().map(PackSources::think).toList());
    }

    private static String body(SourceText body) {
        return body.text().stripTrailing() + "\n";
    }

    private static ThinkCase think(YamlMap map) {
        return new ThinkCase(
                map.text("situation", LONGEST),
                map.word("verdict", Verdict.class),
                map.text("reason", LONGEST),
                map.optionalList("articles").stream()
                        .map(value -> new ArticleId(value.text(LONGEST)))
                        .toList());
    }
}
