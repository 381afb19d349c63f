package id.netral.learning.audience;

/** Somebody has declared something, or withdrawn it. Delivered inside the transaction that does so. */
public record DeclarationsChanged() {}
