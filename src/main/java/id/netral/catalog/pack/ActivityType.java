package id.netral.catalog.pack;

/** How a module counts in the competence part of the professionalism index. */
public enum ActivityType {
    TECHNICAL_TRAINING,
    SEMINAR,
    EVENT
}
