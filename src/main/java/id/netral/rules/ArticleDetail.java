package id.netral.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the register knows about an article.
 *
 * @param readings how offices read a contested one, in the order of their file
 * @param confirmedAt when a legal reviewer confirmed it against the official text; null while nobody has
 */
public record ArticleDetail(
        Article article,
        Instrument instrument,
        Optional<Article> replacement,
        List<Reading> readings,
        @Nullable Instant confirmedAt) {}
