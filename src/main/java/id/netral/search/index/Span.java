package id.netral.search.index;

/**
 * A stretch of a text.
 *
 * @param to behind its last character
 */
public record Span(int from, int to) {}
