package id.netral.branching;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where one gets in a story. Connections to unknown ids lead nowhere. */
final class StoryPaths {

    private final Story story;
    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> previous = new HashMap<>();

    StoryPaths(Story story) {
        this.story = story;
        for (var scene : story.scenes()) {
            for (var choice : scene.choices()) {
                var target = choice.next();
                if (target != null && story.has(target)) {
                    next.computeIfAbsent(scene.id(), id -> new LinkedHashSet<>())
                            .add(target);
                    previous.computeIfAbsent(target, id -> new LinkedHashSet<>())
                            .add(scene.id());
                }
            }
        }
    }

    /** All one may come to from the start, the start included; empty without a start. */
    Set<String> reachable() {
        return story.has(story.start()) ? spread(List.of(Objects.requireNonNull(story.start())), next) : Set.of();
    }

    /** All from which one may come to one of these, these included. */
    Set<String> leadingTo(Collection<String> targets) {
        return spread(targets, previous);
    }

    /** Most points a way from the start to an ending can bring; empty when a way can go round in circles. */
    Optional<Integer> highestPoints() {
        try {
            return Optional.of(highest(story.start(), new HashMap<>(), new HashSet<>()));
        } catch (Circle circle) {
            return Optional.empty();
        }
    }

    private int highest(@Nullable String from, Map<String, Integer> known, Set<String> above) throws Circle {
        var scene = story.scene(from);
        if (from == null || scene.isEmpty()) {
            return 0;
        }
        var found = known.get(from);
        if (found != null) {
            return found;
        }
        if (!above.add(from)) {
            throw new Circle();
        }
        var best = 0;
        for (var choice : scene.get().choices()) {
            var points = choice.points() == null ? 0 : choice.points();
            best = Math.max(best, points + highest(choice.next(), known, above));
        }
        above.remove(from);
        known.put(from, best);
        return best;
    }

    private static Set<String> spread(Collection<String> from, Map<String, Set<String>> ways) {
        var seen = new LinkedHashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (var id : ways.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(id)) {
                    open.add(id);
                }
            }
        }
        return seen;
    }

    /** The way comes back to a scene it has passed. */
    private static final class Circle extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
