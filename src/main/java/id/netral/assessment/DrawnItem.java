package id.netral.assessment;

/** One question of an attempt: its 1-based position, the revision drawn and the order its options are shown in. */
record DrawnItem(int position, long revision, OptionOrder order) {}
