package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.netral.common.Formats;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Criterion;
import id.netral.people.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Audiences in plain words. */
public final class CriterionWords {

    private final Component asker;
    private final Map<UnitId, String> units;

    public CriterionWords(Component asker, Map<UnitId, String> units) {
        this.asker = asker;
        this.units = units;
    }

    /** {@code Dinas Contoh dan PNS golongan III/a–III/d, kecuali jabatan memuat "lurah"}. */
    public String of(Audience audience) {
        var joined =
                joined(audience.criteria(), audience.match() == Audience.Match.ALL ? "audience.and" : "audience.or");
        return audience.exclusions().isEmpty()
                ? joined
                : asker.getTranslation("audience.except", joined, joined(audience.exclusions(), "audience.or"));
    }

    private String joined(List<Criterion> criteria, String conjunction) {
        return criteria.stream().map(this::of).collect(Collectors.joining(asker.getTranslation(conjunction)));
    }

    private String of(Criterion criterion) {
        return criterion instanceof Criterion.InUnit(var unit)
                ? units.getOrDefault(unit, asker.getTranslation("audience.unit-gone"))
                : words(asker, "audience.is", criterion);
    }

    /** What about the reader makes it so: {@code Anda PNS golongan III/a–III/d}. */
    static String because(Component asker, Criterion criterion) {
        return words(asker, "audience.because", criterion);
    }

    private static String words(Component asker, String prefix, Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everyone everyone -> asker.getTranslation(prefix + ".everyone");
            case Criterion.InUnit in -> asker.getTranslation(prefix + ".in-unit");
            case Criterion.OfKind(var kind) ->
                asker.getTranslation(prefix + ".of-kind", asker.getTranslation("audience.kind." + kind.name()));
            case Criterion.InRank(var kind, var from, var to) ->
                asker.getTranslation(
                        prefix + ".in-rank", asker.getTranslation("audience.kind." + kind.name()), from, to);
            case Criterion.InPosition(var text, var exactly) ->
                asker.getTranslation(prefix + (exactly ? ".position-is" : ".position-has"), text);
            case Criterion.WithRole(var role) ->
                asker.getTranslation(prefix + ".with-role", asker.getTranslation("role." + role.name()));
            case Criterion.HiredWithin(var months) -> asker.getTranslation(prefix + ".hired-within", months);
            case Criterion.HiredSince(var day) ->
                asker.getTranslation(
                        prefix + ".hired-since",
                        Formats.date(day, UI.getCurrent().getLocale()));
            case Criterion.Picked(var list, var name) -> asker.getTranslation(prefix + ".picked", name);
            case Criterion.SpouseStands spouse -> asker.getTranslation(prefix + ".spouse-stands");
        };
    }
}
