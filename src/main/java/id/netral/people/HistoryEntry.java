package id.netral.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a unit or a person.
 *
 * @param from the day it took or takes effect
 * @param planned whether that day is still to come
 * @param by who recorded it, null for the system
 * @param byImport whether a roster brought it
 * @param begins whether this is the first that is known
 * @param changes empty only for the first
 */
public record HistoryEntry(
        LocalDate from,
        boolean planned,
        Instant recordedAt,
        @Nullable String by,
        boolean byImport,
        @Nullable String reason,
        boolean begins,
        List<FactChange> changes) {}
