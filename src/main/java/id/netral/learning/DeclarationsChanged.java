package id.netral.learning;

/** Somebody has declared something, or withdrawn it. Delivered inside the transaction that does so. */
record DeclarationsChanged() {}
