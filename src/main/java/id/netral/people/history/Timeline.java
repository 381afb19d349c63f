package id.netral.people.history;

import id.netral.people.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What something is from which day on, as it is known now: past, present and planned. Immutable; changes come back as the
 * rows to add.
 */
final class Timeline<S> {

    private final NavigableMap<LocalDate, S> states;
    private final List<? extends Fact<S>> facts;

    Timeline(SortedMap<LocalDate, S> states, List<? extends Fact<S>> facts) {
        this.states = new TreeMap<>(states);
        this.facts = facts;
    }

    /** The state on a day, empty before the first. */
    Optional<S> on(LocalDate day) {
        return Optional.ofNullable(states.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    /** The first day, empty when nothing is known at all. */
    Optional<LocalDate> begins() {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.firstKey());
    }

    /** All states by the day they begin. */
    SortedMap<LocalDate, S> states() {
        return Collections.unmodifiableSortedMap(states);
    }

    /** The states that begin after the day. */
    SortedMap<LocalDate, S> after(LocalDate day) {
        return Collections.unmodifiableSortedMap(states.tailMap(day, false));
    }

    /**
     * The rows that make the change from a day on. Every fact it touches is carried into what is planned later, up to the
     * state that changes that fact anyway: a unit renamed today keeps the new name when it moves as planned next month.
     * Before the first day, the first state is what is changed. No rows when nothing changes.
     */
    SortedMap<LocalDate, S> change(LocalDate from, UnaryOperator<S> change) {
        var before = on(from).orElseGet(() -> states.firstEntry().getValue());
        var after = change.apply(before);
        var open = new ArrayList<Fact<S>>(facts);
        open.removeIf(fact -> fact.same(before, after));
        var rows = new TreeMap<LocalDate, S>();
        if (open.isEmpty() && on(from).isPresent()) {
            return rows;
        }
        rows.put(from, after);
        var previous = before;
        for (var later : after(from).entrySet()) {
            var known = previous;
            open.removeIf(fact -> !fact.same(known, later.getValue()));
            if (open.isEmpty()) {
                break;
            }
            rows.put(later.getKey(), carried(open, after, later.getValue()));
            previous = later.getValue();
        }
        return rows;
    }

    /** The rows that rewrite the state of a day and every later one, where that makes a difference. */
    SortedMap<LocalDate, S> rewrite(LocalDate from, UnaryOperator<S> change) {
        var rows = new TreeMap<LocalDate, S>();
        on(from).ifPresent(state -> putChanged(rows, from, state, change));
        after(from).forEach((day, state) -> putChanged(rows, day, state, change));
        return rows;
    }

    /** The timeline once these rows are added. */
    Timeline<S> with(SortedMap<LocalDate, S> rows) {
        var all = new TreeMap<>(states);
        all.putAll(rows);
        return new Timeline<>(all, facts);
    }

    private static <S> void putChanged(SortedMap<LocalDate, S> rows, LocalDate day, S state, UnaryOperator<S> change) {
        var changed = change.apply(state);
        if (!changed.equals(state)) {
            rows.put(day, changed);
        }
    }

    private static <S> S carried(List<Fact<S>> facts, S from, S to) {
        var state = to;
        for (var fact : facts) {
            state = fact.copy(from, state);
        }
        return state;
    }
}
