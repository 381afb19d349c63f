package id.netral.catalog.origin;

import id.netral.catalog.ModuleId;

/**
 * A version that a module had at the agency it came from.
 *
 * @param agency whose pack it came with
 */
public record OriginVersion(long id, ModuleId module, String agency, String title, VersionFacts facts) {}
