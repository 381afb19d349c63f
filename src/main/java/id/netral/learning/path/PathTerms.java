package id.netral.learning.path;

import id.netral.catalog.ModuleId;
import java.util.List;

/**
 * What a path says of itself.
 *
 * @param description for whom it is and why, empty when nobody wrote it
 * @param audience whom it is meant for, in a few words, empty when nobody wrote them; nobody is found by them
 * @param modules 1 or more, none twice, in their order
 */
public record PathTerms(String title, String description, String audience, List<ModuleId> modules) {

    public PathTerms {
        modules = List.copyOf(modules);
    }

    /** A path of which nothing but its title is told. */
    public PathTerms(String title, List<ModuleId> modules) {
        this(title, "", "", modules);
    }
}
