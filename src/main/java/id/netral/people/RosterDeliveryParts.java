package id.netral.people;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of waiting deliveries, packed some hundreds together; in the caller's transaction. */
@Component
class RosterDeliveryParts {

    private final JdbcClient jdbc;

    RosterDeliveryParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <T> void save(long delivery, boolean readable, RowSpool<T> rows, RowSpool.Codec<T> codec) {
        var part = new AtomicInteger();
        rows.forEachBatch(batch -> jdbc.sql(
                        "INSERT INTO roster_delivery_part (delivery_id, readable, part, content) VALUES (?, ?, ?, ?)")
                .params(delivery, readable, part.getAndIncrement(), PackedRows.pack(batch, codec))
                .update());
    }

    /** Fills the spool; none are there once the delivery is decided on. */
    <T> void load(long delivery, boolean readable, RowSpool<T> spool, RowSpool.Codec<T> codec) {
        jdbc.sql("SELECT content FROM roster_delivery_part WHERE delivery_id = ? AND readable = ? ORDER BY part")
                .params(delivery, readable)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(content -> PackedRows.unpack(content, codec, spool));
        spool.finish();
    }

    void forget(long delivery) {
        jdbc.sql("DELETE FROM roster_delivery_part WHERE delivery_id = ?")
                .param(delivery)
                .update();
    }
}
