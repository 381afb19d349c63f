package id.netral.rules;

import id.netral.rules.RegisterEntries.ArticleEntry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the register says of an article, part by part. */
public enum ArticleField {
    INSTRUMENT(ArticleEntry::instrument, true),
    LABEL(ArticleEntry::label, true),
    SUMMARY(ArticleEntry::summary, true),
    IN_FORCE_FROM(ArticleEntry::inForceFrom, true),
    IN_FORCE_TO(ArticleEntry::inForceTo, true),
    REPLACED_BY(ArticleEntry::replacedBy, true),
    ELUCIDATES(ArticleEntry::elucidates, true),
    CONTESTED(ArticleEntry::contested, false),
    READINGS(ArticleEntry::readings, false),
    NOTE(ArticleEntry::note, false),
    SOURCE(ArticleEntry::source, false),
    CONFIDENCE(ArticleEntry::confidence, false);

    private final Function<ArticleEntry, @Nullable Object> value;

    /** Whether a reviewer confirms it, so that another one has to be confirmed anew. */
    private final boolean confirmed;

    ArticleField(Function<ArticleEntry, @Nullable Object> value, boolean confirmed) {
        this.value = value;
        this.confirmed = confirmed;
    }

    boolean confirmed() {
        return confirmed;
    }

    Optional<Object> of(ArticleEntry entry) {
        return Optional.ofNullable(value.apply(entry));
    }

    boolean differs(ArticleEntry one, ArticleEntry other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }
}
