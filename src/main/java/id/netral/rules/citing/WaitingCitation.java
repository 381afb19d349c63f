package id.netral.rules.citing;

import id.netral.rules.ArticleId;
import id.netral.rules.page.CitingItem;
import java.time.Instant;

/**
 * Something that waits for a reviewer because an article it cites was ended.
 *
 * @param citation how the article is named
 * @param title how the item's list calls it
 * @param address where the item is looked at, relative to the root of the site
 */
public record WaitingCitation(
        long id,
        ArticleId article,
        String citation,
        CitingItem.Kind kind,
        String title,
        String address,
        Instant openedAt) {}
