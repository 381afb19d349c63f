package id.netral.rules.glossary;

/**
 * A word that lessons explain.
 *
 * @param id lower-case words joined by hyphens
 * @param term as it is shown above the definition
 * @param definition one to three sentences of our own, plain text
 */
public record GlossaryTerm(String id, String term, String definition) {}
