package id.netral.rules.page;

import id.netral.rules.ArticleId;
import java.util.List;

/** Tells what of its module cites an article. */
public interface ArticleCitations {

    /** What everybody may know, in the order it is shown; strangers read it, so it never tells what a question asks. */
    List<Citing> of(ArticleId article);

    /** Each single thing, drafts and questions too, for those who answer for them. */
    List<CitingItem> items(ArticleId article);
}
