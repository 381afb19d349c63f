package id.netral.people;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whose people belong elsewhere once a unit was edited: nobody's while it stays where it is, those below it when it
 * moves or ends today. By SQL, since the tree is walked in one recursive statement.
 */
@Component
class UnitPlaces {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    UnitPlaces(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Place(@Nullable Long parent, boolean ended) {}

    /** Does the work and tells of those below the unit, before and after. */
    void whileEditing(UnitId unit, Runnable work) {
        whileEditing(unit, Set.of(), work);
    }

    /** The same, when the unit's own people go into another. */
    void whileMerging(UnitId unit, UnitId into, Runnable work) {
        whileEditing(unit, Set.of(into.value()), work);
    }

    private void whileEditing(UnitId unit, Set<Long> others, Runnable work) {
        var before = place(unit);
        var concerned = new TreeSet<>(others);
        concerned.addAll(below(unit));
        work.run();
        if (!place(unit).equals(before)) {
            concerned.addAll(below(unit));
            events.publishEvent(
                    PeopleChanged.in(concerned.stream().map(UnitId::new).toList()));
        }
    }

    private Optional<Place> place(UnitId unit) {
        return jdbc.sql("SELECT parent_id, ended_on IS NOT NULL AS ended FROM unit WHERE id = ?")
                .param(unit.value())
                .query((row, number) -> new Place(row.getObject("parent_id", Long.class), row.getBoolean("ended")))
                .optional();
    }

    private Set<Long> below(UnitId unit) {
        return jdbc.sql("""
                        WITH RECURSIVE below AS (
                            SELECT id FROM unit WHERE id = ?
                            UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id WHERE u.ended_on IS NULL)
                        SELECT id FROM below""").param(unit.value()).query(Long.class).set();
    }
}
