package id.netral.catalog;

import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.rules.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * How many questions of a kind an attempt draws; what is null does not matter.
 *
 * @param count at least 1
 */
public record BlueprintRow(
        int count,
        @Nullable String topic,
        @Nullable ArticleId article,
        @Nullable Difficulty difficulty) {}
