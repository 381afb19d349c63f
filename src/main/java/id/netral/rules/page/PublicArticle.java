package id.netral.rules.page;

import id.netral.rules.ArticleDetail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the page has to say.
 *
 * @param today at the agency
 */
record PublicArticle(ArticleDetail detail, List<Citing> citing, LocalDate today, ZoneId zone) {}
