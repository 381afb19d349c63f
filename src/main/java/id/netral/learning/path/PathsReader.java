package id.netral.learning.path;

import id.netral.catalog.ModuleId;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code paths.yaml}; the form is in {@code docs/content-packs.md}. All faults are found in one go. */
final class PathsReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int MOST_MODULES = 30;

    private final Map<String, ModuleId> known;
    private final Faults faults;
    private final Set<String> slugs = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    PathsReader(Map<String, ModuleId> known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** The paths in the file's order; none when anything is wrong with one. */
    List<ShippedPath> read(SourceText source) {
        var root = YamlValue.read(source, faults);
        var rows = root.map(YamlValue::list).orElse(List.of());
        if (faults.none() && rows.isEmpty()) {
            root.ifPresent(value -> value.fault("fault.empty"));
        }
        var paths = rows.stream()
                .map(YamlValue::map)
                .flatMap(Optional::stream)
                .map(this::path)
                .toList();
        return faults.none() ? paths : List.of();
    }

    private ShippedPath path(YamlMap row) {
        var slug = row.name("slug", LONGEST_SLUG, SLUG);
        once(row, "slug", slug, slugs);
        var title = row.text("title", LearningPathService.LONGEST_TITLE);
        // titles differ as the database sees it, where letter case says nothing
        once(row, "title", title.toLowerCase(Locale.ROOT), titles);
        var path = new ShippedPath(
                slug,
                new PathTerms(
                        title,
                        row.text("description", LearningPathService.LONGEST_DESCRIPTION),
                        row.text("audience", LearningPathService.LONGEST_AUDIENCE),
                        modules(row)));
        row.refuseOtherKeys();
        return path;
    }

    private List<ModuleId> modules(YamlMap row) {
        var slugs = new HashSet<String>();
        return row.list("modules", 1, MOST_MODULES).stream()
                .flatMap(value -> {
                    var slug = value.text(LONGEST_SLUG);
                    if (!slug.isEmpty() && !slugs.add(slug)) {
                        value.fault("fault.twice", slug);
                    }
                    var module = known.get(slug);
                    if (!slug.isEmpty() && module == null) {
                        value.fault("fault.unknownModule", slug);
                    }
                    return Stream.ofNullable(module);
                })
                .toList();
    }

    private static void once(YamlMap row, String field, String value, Set<String> before) {
        if (!value.isEmpty() && !before.add(value)) {
            row.faultAt(field, "fault.twice", value);
        }
    }
}
