package id.netral.verdict;

/**
 * How an office reads a contested point.
 *
 * @param who the office, never a private person
 * @param on when it was said: {@code 2024-10-30}, {@code 2024-10} or {@code 2024}, as far as known
 * @param says own words
 * @param source host and path of a public page
 */
public record Reading(String who, String on, String says, String source) {}
