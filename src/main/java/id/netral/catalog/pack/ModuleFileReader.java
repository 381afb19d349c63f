package id.netral.catalog.pack;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.common.source.YamlMap;
import id.netral.common.source.YamlValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code module.yaml}. */
final class ModuleFileReader {

    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Set<String> images;
    private ModuleChange change = ModuleChange.FROM_FOLDER;

    ModuleFileReader(Set<String> images) {
        this.images = images;
    }

    /** What the file read last says has changed since the version before it. */
    ModuleChange change() {
        return change;
    }

    Optional<ModuleHead> read(SourceText source, Faults faults) {
        return YamlValue.read(source, faults).flatMap(YamlValue::map).flatMap(this::head);
    }

    private Optional<ModuleHead> head(YamlMap map) {
        var title = map.text("title", 200);
        var summary = map.text("summary", 1000);
        var objectives = map.list("objectives", 2, 5).stream()
                .map(objective -> objective.text(300))
                .toList();
        var jp = hours(map);
        var activity = map.word("activity", ActivityType.class);
        var cover = map.optionalText("cover", 80);
        if (cover != null && !images.contains(cover)) {
            map.faultAt("cover", "fault.noImage", cover);
        }
        var asOf = map.date("as_of");
        var prerequisites = map.optionalList("prerequisites").stream()
                .map(slug -> slug.text(80))
                .toList();
        var audience = map.optionalText("audience", 300);
        change = change(map);
        map.refuseOtherKeys();
        return jp == null || asOf == null
                ? Optional.empty()
                : Optional.of(
                        new ModuleHead(title, summary, objectives, jp, activity, cover, asOf, prerequisites, audience));
    }

    private static ModuleChange change(YamlMap map) {
        var note = map.optionalText("change_note", ModuleChange.LONGEST_NOTE);
        return ModuleChange.fromFolder(note == null ? "" : note.strip(), map.flag("material"));
    }

    private static @Nullable BigDecimal hours(YamlMap map) {
        var hours = map.decimal("jp");
        if (hours != null
                && (hours.signum() <= 0
                        || hours.compareTo(MOST) > 0
                        || hours.remainder(STEP).signum() != 0)) {
            map.faultAt("jp", "fault.hours", hours.toPlainString());
        }
        return hours;
    }
}
