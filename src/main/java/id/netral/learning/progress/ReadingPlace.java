package id.netral.learning.progress;

import java.time.Instant;

/**
 * Where a person stopped reading a module.
 *
 * @param lesson 1-based number of the lesson
 * @param share part of the lesson scrolled past, 0..1
 * @param seenAt when the module was last read
 */
public record ReadingPlace(int lesson, double share, Instant seenAt) {}
