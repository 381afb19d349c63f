package id.netral.branching;

import java.time.Instant;

/**
 * A choice as it was made.
 *
 * @param number 1, 2, … in the run
 */
public record Step(int number, String scene, String choice, Instant at) {}
