package id.netral.people.roster;

import id.netral.common.RefusedException;
import id.netral.people.roster.RosterChoices.Leaving;
import id.netral.people.roster.comparison.ImportStamp;
import id.netral.people.roster.file.KeptRoster;
import id.netral.people.roster.file.PackedRows;
import id.netral.people.roster.file.RosterColumn;
import id.netral.people.roster.file.RowCodecs;
import id.netral.people.roster.file.RowSpool;
import id.netral.security.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rosters that came by folder or REST until somebody has decided on them. */
@Component
public class KeptDeliveries {

    private static final String GONE = "roster.delivery.gone";

    /** How a delivery came. */
    public record Origin(
            RosterWay way, String sender, @Nullable Long tokenId) {}

    /** What a dry run has told. */
    record Result(RosterCounts counts, int newUnits, int leaving, int active) {}

    private final RosterDeliveryRepository deliveries;
    private final RosterDeliveryPartRepository parts;
    private final JsonMapper json;
    private final Clock clock;

    KeptDeliveries(
            RosterDeliveryRepository deliveries, RosterDeliveryPartRepository parts, JsonMapper json, Clock clock) {
        this.deliveries = deliveries;
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a roster with the result of its dry run, and returns its id. */
    @Transactional
    public long save(KeptPreview kept, Origin origin) {
        var roster = kept.roster();
        var columns = json.writeValueAsString(roster.columns());
        var delivery = deliveries.save(new RosterDeliveryEntity(kept, origin, columns, result(kept), clock.instant()));
        save(delivery.id(), true, roster.rows(), new RowCodecs.Good());
        save(delivery.id(), false, roster.unreadable(), new RowCodecs.Bad());
        return delivery.id();
    }

    private <T> void save(long delivery, boolean readable, RowSpool<T> rows, RowSpool.Codec<T> codec) {
        var part = new AtomicInteger();
        rows.forEachBatch(batch -> parts.save(new RosterDeliveryPart(
                new RosterDeliveryPart.Key(delivery, readable, part.getAndIncrement()),
                PackedRows.pack(batch, codec))));
    }

    private String result(KeptPreview kept) {
        var departure = kept.choices().leaving().departure();
        return json.writeValueAsString(new Result(
                kept.result().counts(), kept.result().newUnits().size(), departure.leaving(), departure.active()));
    }

    /** Notes what a newer dry run has told. */
    @Transactional
    public void told(long id, KeptPreview kept) {
        deliveries.lockWaiting(id).ifPresent(delivery -> delivery.tell(result(kept), kept.difference()));
    }

    /** The roster of a delivery that waits; throws {@code roster.delivery.gone} for another. */
    public KeptRoster load(long id, AccountId owner) {
        var rows = new RowSpool<>(new RowCodecs.Good());
        var unreadable = new RowSpool<>(new RowCodecs.Bad());
        try {
            load(id, true, rows, new RowCodecs.Good());
            load(id, false, unreadable, new RowCodecs.Bad());
            var delivery = deliveries
                    .findById(id)
                    .filter(RosterDeliveryEntity::waits)
                    .orElseThrow(() -> new RefusedException(GONE));
            return new KeptRoster(
                    owner,
                    delivery.fileName(),
                    delivery.sheet(),
                    json.readValue(delivery.columns(), new TypeReference<Map<RosterColumn, String>>() {}),
                    delivery.sha256(),
                    rows,
                    unreadable,
                    id);
        } catch (RuntimeException e) {
            rows.close();
            unreadable.close();
            throw e;
        }
    }

    private <T> void load(long delivery, boolean readable, RowSpool<T> spool, RowSpool.Codec<T> codec) {
        parts.contents(delivery, readable).forEach(content -> PackedRows.unpack(content, codec, spool));
        spool.finish();
    }

    /** What was said about the delivery when it came. */
    public RosterChoices choices(long id) {
        var choices = new RosterChoices();
        find(id).ifPresent(delivery -> choices.leaving(new Leaving(delivery.departure(), List.of())));
        return choices;
    }

    /** Fingerprint of what the last dry run has told. */
    public String difference(long id) {
        return deliveries
                .findById(id)
                .map(RosterDeliveryEntity::difference)
                .orElseThrow(() -> new RefusedException(GONE));
    }

    public Optional<RosterDelivery> find(long id) {
        return deliveries.findById(id).map(this::shown);
    }

    /** Those that wait, the oldest first. */
    public List<RosterDelivery> waiting() {
        return deliveries.waiting().stream().map(this::shown).toList();
    }

    /** By which way the roster came. */
    RosterWay way(KeptRoster roster) {
        return Optional.ofNullable(roster.delivery())
                .flatMap(deliveries::findById)
                .map(RosterDeliveryEntity::way)
                .orElse(RosterWay.UPLOAD);
    }

    /** Ends the delivery of the roster, if it came by one, as applied by this import; in the caller's transaction. */
    void applied(KeptRoster roster, ImportStamp stamp) {
        if (roster.delivery() != null) {
            waiting(roster.delivery()).applied(stamp);
            parts.forget(roster.delivery());
        }
    }

    /** Throws a delivery away; throws {@code roster.delivery.gone} when it waits no more. */
    @Transactional
    public void discard(long id) {
        waiting(id).discard(clock.instant());
        parts.forget(id);
    }

    private RosterDeliveryEntity waiting(long id) {
        return deliveries.lockWaiting(id).orElseThrow(() -> new RefusedException(GONE));
    }

    private RosterDelivery shown(RosterDeliveryEntity delivery) {
        return delivery.shown(json.readValue(delivery.result(), Result.class));
    }
}
