package id.netral.rules;

import id.netral.rules.RegisterEntries.ArticleEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what articles said before they were edited. */
@Component
class ArticleHistory {

    private final ArticleRepository articles;
    private final ArticleEditRepository edits;

    ArticleHistory(ArticleRepository articles, ArticleEditRepository edits) {
        this.articles = articles;
        this.edits = edits;
    }

    /** Keeps what the entries are about to change; what a reviewer confirmed of another text falls with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<ArticleEntry> entries, Instant now) {
        var before = articles.entries().stream().collect(Collectors.toMap(ArticleEntry::id, Function.identity()));
        for (var entry : entries) {
            var old = before.get(entry.id());
            if (old != null && !old.equals(entry)) {
                edits.save(new ArticleEditEntity(old, takeBack(old, entry), now));
            }
        }
    }

    private Optional<Confirmation> takeBack(ArticleEntry before, ArticleEntry after) {
        if (Arrays.stream(ArticleField.values())
                .noneMatch(field -> field.confirmed() && field.differs(before, after))) {
            return Optional.empty();
        }
        var row = articles.findById(before.id());
        var confirmation = row.flatMap(ArticleEntity::confirmation);
        row.ifPresent(ArticleEntity::takeConfirmationBack);
        return confirmation;
    }

    /** The article's edits, the latest first. */
    List<ArticleEdit> of(ArticleId article) {
        var rows = edits.of(article.value());
        if (rows.isEmpty()) {
            return List.of();
        }
        var shown = new ArrayList<ArticleEdit>();
        var after = articles.entry(article.value());
        for (var row : rows) {
            shown.add(row.shown(after));
            after = row.before();
        }
        return List.copyOf(shown);
    }
}
