package id.netral.rules;

/** A reviewer has ended the article; told within the transaction that does it. */
public record ArticleEnded(ArticleId article) {}
