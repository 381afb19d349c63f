package id.netral.rules;

import java.time.Instant;

/**
 * A legal reviewer has compared an article with the official text.
 *
 * @param by the reviewer's name
 */
public record Confirmation(String by, Instant at) {}
