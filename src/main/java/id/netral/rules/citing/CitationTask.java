package id.netral.rules.citing;

import id.netral.common.RefusedException;
import id.netral.rules.page.CitingItem;
import id.netral.security.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that cites an ended article: open until a reviewer confirms that it was looked at. Rows come into being by {@link
 * CitationTaskRepository#open}.
 */
@Entity
class CitationTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String articleId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CitingItem.Kind kind;

    private String itemKey;

    @SuppressWarnings("UnusedVariable") // read by lists of modules and stories
    private String holder;

    private String title;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String address;

    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant openedAt;

    /** The reviewer's account. */
    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long confirmedBy;

    private @Nullable String confirmedByName;
    private @Nullable Instant confirmedAt;

    /** Of a question; made by the database. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // read by draws and by the list of questions
    private @Nullable Long questionId;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    CitationTask() {}

    /** A reviewer has looked at it. Throws {@link RefusedException} {@code citing.confirmed-already} when one has before. */
    void confirm(SignedInUser reviewer, Instant now) {
        if (confirmedAt != null) {
            throw new RefusedException("citing.confirmed-already", String.valueOf(confirmedByName));
        }
        confirmedBy = reviewer.accountId();
        confirmedByName = reviewer.displayName();
        confirmedAt = now;
    }

    String title() {
        return title;
    }

    /** What the audit trail says of it. */
    Map<String, Object> facts() {
        return Map.of("article", articleId, "kind", kind.name(), "item", itemKey);
    }
}
