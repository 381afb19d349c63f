package id.netral.authoring.packs;

import java.time.Instant;

/**
 * A key of another agency that was let in.
 *
 * @param fingerprint 64 hex digits
 * @param name the agency, as an administrator has written it
 */
public record TrustedKey(String fingerprint, String name, String addedBy, Instant addedAt) {}
