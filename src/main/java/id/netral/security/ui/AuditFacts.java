package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import id.netral.security.Role;
import id.netral.security.account.AccountState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small facts of an audit entry in words; a fact nobody named yet stands there as it was recorded. */
final class AuditFacts {

    private static final Set<String> NAMED = Set.of(
            "after",
            "before",
            "count",
            "role",
            "way",
            "added",
            "changed",
            "unchanged",
            "rejected",
            "moved",
            "left",
            "skipped",
            "newUnits",
            "version",
            "revision",
            "lessons",
            "questions",
            "act",
            "unit",
            "dueOn",
            "unrecorded");

    private static final Map<String, String> VALUES = Stream.of(
                    Arrays.stream(Role.values()).map(role -> Map.entry(role.name(), "role." + role.name())),
                    Arrays.stream(AccountState.values())
                            .map(state -> Map.entry(state.name(), "account.state." + state.name())),
                    Stream.of(
                            Map.entry("password", "audit.way.password"),
                            Map.entry("remembered", "audit.way.remembered"),
                            Map.entry("assigned", "audit.act.assigned"),
                            Map.entry("ended", "audit.act.ended"),
                            Map.entry("created", "audit.act.created"),
                            Map.entry("revised", "audit.act.revised"),
                            Map.entry("relabelled", "audit.act.relabelled"),
                            Map.entry("retired", "audit.act.retired"),
                            Map.entry("restored", "audit.act.restored"),
                            Map.entry("approved", "audit.act.approved"),
                            Map.entry("returned", "audit.act.returned"),
                            Map.entry("mail-again", "audit.act.mail-again"),
                            Map.entry("mail-discarded", "audit.act.mail-discarded"),
                            Map.entry("all", "account.all"),
                            Map.entry("none", "audit.value.none")))
            .flatMap(entries -> entries)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private AuditFacts() {}

    static String of(Component asker, Map<String, ?> detail) {
        return detail.entrySet().stream()
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .map(fact -> name(asker, fact.getKey()) + ": " + value(asker, String.valueOf(fact.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private static String name(Component asker, String key) {
        return NAMED.contains(key) ? asker.getTranslation("audit.fact." + key) : key;
    }

    /** One word we know, or several: roles stand in one row. */
    private static String value(Component asker, String value) {
        var words = List.of(value.split(" "));
        return VALUES.keySet().containsAll(words)
                ? words.stream()
                        .map(word -> asker.getTranslation(VALUES.getOrDefault(word, word)))
                        .collect(Collectors.joining(", "))
                : value;
    }
}
