package id.netral.desk;

import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a legal reviewer says to a question; who it was stays unsaid, too.
 *
 * @param word the verdict, when one can be given
 * @param articles what it rests on; may be none
 */
public record DeskAnswer(String text, @Nullable Permission word, List<ArticleId> articles, LocalDate on) {}
