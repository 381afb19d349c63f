package id.netral.rules;

import id.netral.rules.RegisterEntries.ArticleEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an article said until an edit. Rows are only added. */
@Entity
@Immutable
@Table(name = "legal_article_edit")
class ArticleEditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String articleId;

    private Instant editedAt;

    @Convert(converter = ArticleEntryConverter.class)
    @Column(name = "said_before", length = Length.LONG32)
    private ArticleEntry before;

    private @Nullable String confirmedByName;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ArticleEditEntity() {}

    /** The confirmation is the one that falls with the edit. */
    ArticleEditEntity(ArticleEntry before, Optional<Confirmation> takenBack, Instant now) {
        this.articleId = before.id();
        this.before = before;
        this.editedAt = now;
        this.confirmedByName = takenBack.map(Confirmation::by).orElse(null);
        this.confirmedAt = takenBack.map(Confirmation::at).orElse(null);
    }

    ArticleEntry before() {
        return before;
    }

    /** The edit as it is told, from what the article said after it. */
    ArticleEdit shown(ArticleEntry after) {
        var changes = Arrays.stream(ArticleField.values())
                .filter(field -> field.differs(before, after))
                .map(field -> new ArticleEdit.Change(field, field.of(before)))
                .toList();
        var takenBack = confirmedByName == null || confirmedAt == null
                ? Optional.<Confirmation>empty()
                : Optional.of(new Confirmation(confirmedByName, confirmedAt));
        return new ArticleEdit(editedAt, changes, takenBack);
    }
}
