package id.netral.reporting.kinds;

import id.netral.assessment.statistics.ArticleGain;
import id.netral.assessment.statistics.ItemResult;
import id.netral.assessment.statistics.LossFigures;
import id.netral.reporting.ReportWords;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of the quiz statistics workbook. */
final class QuizStatisticsColumns {

    private QuizStatisticsColumns() {}

    /**
     * A line of the articles' sheet.
     *
     * @param group the unit's name, or words for all or for the small ones
     */
    record LossLine(Article article, String group, LossFigures figures) {}

    static List<Column<ItemResult>> items(ReportWords words) {
        return List.of(
                Column.text(words.text("stats.column.code"), 22, ItemResult::code),
                Column.number(words.text("stats.column.revision"), 9, CellKind.WHOLE, ItemResult::revision),
                Column.text(words.text("stats.column.stem"), 60, ItemResult::stem),
                Column.text(words.text("stats.column.topic"), 22, ItemResult::topic),
                Column.number(
                        words.text("stats.column.attempts"),
                        12,
                        CellKind.WHOLE,
                        item -> item.figures().attempts()),
                Column.number(
                        words.text("stats.column.facility"),
                        12,
                        CellKind.PERCENT,
                        item -> item.figures().facility()),
                Column.number(
                        words.text("stats.column.discrimination"),
                        12,
                        CellKind.HUNDREDTHS,
                        item -> item.figures().discrimination()),
                Column.number(
                        words.text("stats.column.upper-lower"),
                        14,
                        CellKind.HUNDREDTHS,
                        item -> item.figures().upperLower()),
                Column.number(
                        words.text("stats.column.seconds"),
                        14,
                        CellKind.TENTHS,
                        item -> item.figures().medianSeconds()),
                Column.text(words.text("stats.column.flags"), 44, item -> flags(item, words)),
                Column.text(words.text("stats.column.articles"), 44, QuizStatisticsColumns::articles));
    }

    static List<Column<LossLine>> losses(ReportWords words) {
        return List.of(
                Column.text(
                        words.text("stats.column.article"),
                        44,
                        line -> line.article().citation()),
                Column.text(words.text("stats.column.unit"), 40, LossLine::group),
                Column.number(
                        words.text("stats.column.people"),
                        12,
                        CellKind.WHOLE,
                        line -> line.figures().people()),
                Column.number(
                        words.text("stats.column.affected"),
                        14,
                        CellKind.WHOLE,
                        line -> line.figures().affected()),
                Column.number(
                        words.text("stats.column.answers"),
                        12,
                        CellKind.WHOLE,
                        line -> line.figures().answers()),
                Column.number(
                        words.text("stats.column.lost"),
                        12,
                        CellKind.HUNDREDTHS,
                        line -> line.figures().lost()),
                Column.number(
                        words.text("stats.column.lost-share"),
                        14,
                        CellKind.PERCENT,
                        line -> line.figures().share()));
    }

    static List<Column<ArticleGain>> gains(ReportWords words) {
        return List.of(
                Column.text(words.text("stats.column.article"), 44, gain -> citation(gain.article(), words)),
                Column.number(words.text("stats.column.people"), 12, CellKind.WHOLE, ArticleGain::people),
                Column.number(words.text("stats.column.before"), 14, CellKind.PERCENT, ArticleGain::before),
                Column.number(words.text("stats.column.after"), 14, CellKind.PERCENT, ArticleGain::after),
                Column.number(words.text("stats.column.gain"), 14, CellKind.PERCENT, ArticleGain::gain));
    }

    private static String citation(@Nullable Article article, ReportWords words) {
        return article == null ? words.text("stats.gain.whole") : article.citation();
    }

    private static String flags(ItemResult item, ReportWords words) {
        return item.flags().stream().map(flag -> words.text(flag.key())).collect(Collectors.joining("; "));
    }

    private static String articles(ItemResult item) {
        return item.articles().stream().map(ArticleId::value).collect(Collectors.joining(", "));
    }
}
