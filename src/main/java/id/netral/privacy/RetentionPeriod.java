package id.netral.privacy;

/**
 * How long a kind of data is kept.
 *
 * @param due what the next night would erase
 */
public record RetentionPeriod(RetentionKind kind, int months, long due) {}
