package id.netral.search.source;

import id.netral.catalog.Catalog;
import id.netral.catalog.LessonText;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.search.index.Entry;
import id.netral.search.index.Kind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Published modules and their lessons, version by version; a version never changes. */
@Component
public class VersionTexts {

    private static final String MODULE = "modul/";
    private static final String LESSON = "/pelajaran/";

    private final Catalog catalog;

    VersionTexts(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Where the version's entries come from. */
    public static String source(ModuleVersionId version) {
        return "versi:" + version.value();
    }

    /** The version and its lessons. */
    public List<Entry> entries(ModuleVersionId id) {
        var entries = new ArrayList<Entry>();
        catalog.version(id).ifPresent(version -> {
            entries.add(entry(version));
            catalog.texts(id).forEach(lesson -> entries.add(entry(version, lesson)));
        });
        return entries;
    }

    private static Entry entry(ModuleVersion version) {
        return new Entry(
                Kind.MODULE,
                version.slug(),
                version.title(),
                "",
                "",
                version.summary() + "\n" + String.join("\n", version.objectives()),
                "",
                MODULE + version.slug(),
                List.of());
    }

    private static Entry entry(ModuleVersion version, LessonText lesson) {
        var words = LessonWords.of(lesson.html());
        var address = version.slug() + LESSON + lesson.number();
        return new Entry(
                Kind.LESSON,
                address,
                lesson.title(),
                version.title(),
                words.headings(),
                words.text(),
                String.join("\n", lesson.situations()),
                MODULE + address,
                List.of());
    }
}
