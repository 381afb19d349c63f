package id.netral.messaging;

import id.netral.common.LikePattern;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the outbox for its screen. */
@Component
class OutboxQueries {

    private static final String WHICH = """
            FROM outgoing_mail WHERE (:state IS NULL OR state = :state)
              AND (:text IS NULL OR recipient LIKE :text OR subject LIKE :text)
            """;

    private final JdbcClient jdbc;

    OutboxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MailListing> page(MailFilter filter, int offset, int limit) {
        return jdbc.sql("SELECT * " + WHICH + "ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> listing(row))
                .list();
    }

    int count(MailFilter filter) {
        return jdbc.sql("SELECT COUNT(*) " + WHICH)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    long count(List<MailState> states) {
        return jdbc.sql("SELECT COUNT(*) FROM outgoing_mail WHERE state IN (:states)")
                .param("states", states.stream().map(MailState::name).toList())
                .query(Long.class)
                .single();
    }

    Optional<MailDetail> find(MailId id) {
        var files = jdbc.sql("SELECT name FROM mail_attachment WHERE mail_id = ? ORDER BY position")
                .param(id.value())
                .query(String.class)
                .list();
        return jdbc.sql("SELECT * FROM outgoing_mail WHERE id = ?")
                .param(id.value())
                .query((row, number) -> new MailDetail(
                        listing(row), row.getString("text_body"), row.getInt("tries"), row.getString("reply"), files))
                .optional();
    }

    private static Map<String, @Nullable Object> parameters(MailFilter filter) {
        var text = filter.text().strip();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        parameters.put("text", text.isEmpty() ? null : LikePattern.containing(text));
        return parameters;
    }

    private static MailListing listing(ResultSet row) throws SQLException {
        return new MailListing(
                new MailId(row.getLong("id")),
                row.getString("recipient"),
                row.getString("subject"),
                MailState.valueOf(row.getString("state")),
                Utc.readExisting(row, "created_at"),
                Utc.readExisting(row, "not_before"),
                Utc.read(row, "sent_at"),
                row.getString("problem"));
    }
}
