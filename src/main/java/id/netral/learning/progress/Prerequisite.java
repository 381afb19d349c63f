package id.netral.learning.progress;

/**
 * A module that its author would have people do before another. Nothing is enforced.
 *
 * @param done whether the person has a completion of it that counts, of any version
 * @param offered whether it can be opened
 */
public record Prerequisite(String slug, String title, boolean done, boolean offered) {}
