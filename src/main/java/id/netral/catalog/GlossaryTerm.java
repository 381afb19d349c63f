package id.netral.catalog;

/**
 * A word that lessons explain where they use it.
 *
 * @param id lower-case words joined by hyphens
 * @param meaning in words a newcomer understands
 */
public record GlossaryTerm(String id, String term, String meaning) {}
