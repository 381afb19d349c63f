package id.netral.rules;

import java.util.List;
import java.util.Optional;

/**
 * Everything the register knows about an article.
 *
 * @param readings how offices read a contested one, in the order of their file
 * @param elucidated the article it explains
 * @param elucidations what explains it
 * @param confirmation by whom and when it was compared with the official text
 * @param edits what it said before, the latest edit first
 */
public record ArticleDetail(
        Article article,
        Instrument instrument,
        Optional<Article> replacement,
        List<Reading> readings,
        Optional<Article> elucidated,
        List<Article> elucidations,
        Optional<Confirmation> confirmation,
        List<ArticleEdit> edits) {}
