package id.netral.verdict;

import java.time.LocalDate;

/**
 * How an office reads a contested point.
 *
 * @param who the office, never a private person
 * @param on the day it was said
 * @param says own words
 * @param source host and path of a public page
 */
public record Reading(String who, LocalDate on, String says, String source) {}
