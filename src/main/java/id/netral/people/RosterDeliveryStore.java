package id.netral.people;

import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.people.RosterChoices.Leaving;
import id.netral.people.RosterDelivery.State;
import id.netral.security.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rosters that came by folder or REST until somebody has decided on them. */
@Component
class RosterDeliveryStore {

    private static final String GONE = "roster.delivery.gone";

    /** How a delivery came. */
    record Origin(RosterWay way, String sender, @Nullable Long tokenId) {}

    private record Result(RosterCounts counts, int newUnits, int leaving, int active) {}

    private final JdbcClient jdbc;
    private final RosterDeliveryParts parts;
    private final JsonMapper json;
    private final Clock clock;

    RosterDeliveryStore(JdbcClient jdbc, RosterDeliveryParts parts, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a roster with the result of its dry run, and returns its id. */
    @Transactional
    public long save(KeptPreview kept, Origin origin) {
        var roster = kept.roster();
        var extent = kept.choices().leaving().departure().extent();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO roster_delivery (received_at, via, sender, token_id, file_name, sha256, sheet, columns,
                            full_list, full_unit_id, state, result, difference)
                        VALUES (:at, :via, :sender, :token, :file, :sha, :sheet, :columns, :full, :unit, 'WAITING', :result,
                            :difference)""")
                .param("at", Utc.of(clock.instant()))
                .param("via", origin.way().name())
                .param("sender", origin.sender())
                .param("token", origin.tokenId())
                .param("file", roster.fileName())
                .param("sha", roster.sha256())
                .param("sheet", roster.sheet())
                .param("columns", json.writeValueAsString(roster.columns()))
                .param("full", extent.full())
                .param("unit", extent.unit() == null ? null : extent.unit().value())
                .param("result", result(kept))
                .param("difference", kept.difference())
                .update(key);
        var id = Objects.requireNonNull(key.getKey()).longValue();
        parts.save(id, true, roster.rows(), new RowCodecs.Good());
        parts.save(id, false, roster.unreadable(), new RowCodecs.Bad());
        return id;
    }

    private String result(KeptPreview kept) {
        var departure = kept.choices().leaving().departure();
        return json.writeValueAsString(new Result(
                kept.result().counts(), kept.result().newUnits().size(), departure.leaving(), departure.active()));
    }

    /** Notes what a newer dry run has told. */
    void told(long id, KeptPreview kept) {
        jdbc.sql("UPDATE roster_delivery SET result = ?, difference = ? WHERE id = ? AND state = 'WAITING'")
                .params(result(kept), kept.difference(), id)
                .update();
    }

    /** The roster of a delivery that waits; throws {@code roster.delivery.gone} for another. */
    KeptRoster load(long id, AccountId owner) {
        var rows = new RowSpool<>(new RowCodecs.Good());
        var unreadable = new RowSpool<>(new RowCodecs.Bad());
        try {
            parts.load(id, true, rows, new RowCodecs.Good());
            parts.load(id, false, unreadable, new RowCodecs.Bad());
            return jdbc.sql("SELECT * FROM roster_delivery WHERE id = ? AND state = 'WAITING'")
                    .param(id)
                    .query((row, number) -> new KeptRoster(
                            owner,
                            row.getString("file_name"),
                            row.getString("sheet"),
                            json.readValue(row.getString("columns"), new TypeReference<Map<RosterColumn, String>>() {}),
                            row.getString("sha256"),
                            rows,
                            unreadable,
                            id))
                    .optional()
                    .orElseThrow(() -> new RefusedException(GONE));
        } catch (RuntimeException e) {
            rows.close();
            unreadable.close();
            throw e;
        }
    }

    /** What was said about the delivery when it came. */
    RosterChoices choices(long id) {
        var choices = new RosterChoices();
        find(id).ifPresent(delivery -> choices.leaving(new Leaving(delivery.departure(), List.of())));
        return choices;
    }

    /** Fingerprint of what the last dry run has told. */
    String difference(long id) {
        return jdbc.sql("SELECT difference FROM roster_delivery WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    Optional<RosterDelivery> find(long id) {
        return jdbc.sql("SELECT * FROM roster_delivery WHERE id = ?")
                .param(id)
                .query(this::delivery)
                .optional();
    }

    /** Those that wait, the oldest first. */
    List<RosterDelivery> waiting() {
        return jdbc.sql("SELECT * FROM roster_delivery WHERE state = 'WAITING' ORDER BY id")
                .query(this::delivery)
                .list();
    }

    /** By which way the roster came. */
    RosterWay way(KeptRoster roster) {
        return Optional.ofNullable(roster.delivery())
                .flatMap(this::find)
                .map(RosterDelivery::way)
                .orElse(RosterWay.UPLOAD);
    }

    /** Ends the delivery of the roster, if it came by one, as applied by this import. */
    void applied(KeptRoster roster, ImportStamp stamp) {
        if (roster.delivery() != null) {
            end(roster.delivery(), State.APPLIED, stamp.importId());
        }
    }

    /** Throws a delivery away; throws {@code roster.delivery.gone} when it waits no more. */
    void discard(long id) {
        end(id, State.DISCARDED, null);
    }

    private void end(long id, State state, @Nullable Long importId) {
        var ended = jdbc.sql("""
                        UPDATE roster_delivery SET state = ?, import_id = ?, decided_at = ?
                        WHERE id = ? AND state = 'WAITING'""")
                .param(state.name())
                .param(importId)
                .param(Utc.of(clock.instant()))
                .param(id)
                .update();
        if (ended == 0) {
            throw new RefusedException(GONE);
        }
        parts.forget(id);
    }

    private RosterDelivery delivery(ResultSet row, int number) throws SQLException {
        var result = json.readValue(row.getString("result"), Result.class);
        var unit = row.getObject("full_unit_id", Long.class);
        var extent = new RosterExtent(row.getBoolean("full_list"), unit == null ? null : new UnitId(unit));
        return new RosterDelivery(
                row.getLong("id"),
                Utc.readExisting(row, "received_at"),
                RosterWay.valueOf(row.getString("via")),
                row.getString("sender"),
                row.getObject("token_id", Long.class),
                row.getString("file_name"),
                row.getString("sha256"),
                State.valueOf(row.getString("state")),
                result.counts(),
                result.newUnits(),
                new RosterDeparture(extent, result.leaving(), result.active()),
                row.getObject("import_id", Long.class));
    }
}
