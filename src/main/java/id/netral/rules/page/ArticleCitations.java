package id.netral.rules.page;

import id.netral.rules.ArticleId;
import java.util.List;

/** Tells what of its module cites an article. Strangers read it, so it never tells what a question asks. */
public interface ArticleCitations {

    /** All of it, in the order it is shown. */
    List<Citing> of(ArticleId article);
}
