package id.netral.catalog;

/** A module as lists and filters show it: identity and the title of its current version. */
public record ModuleReference(ModuleId id, String slug, String title) {}
