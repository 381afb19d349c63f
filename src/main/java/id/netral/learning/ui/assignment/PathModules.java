package id.netral.learning.ui.assignment;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.catalog.ModuleVersion;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list of paths says of their modules.
 *
 * @param titles of all modules
 * @param minutesOfOffered reading time of those that can be begun
 */
record PathModules(Map<ModuleId, String> titles, Map<ModuleId, Integer> minutesOfOffered) {

    static PathModules of(Catalog catalog) {
        return new PathModules(
                catalog.allModules().stream().collect(Collectors.toMap(ModuleReference::id, ModuleReference::title)),
                catalog.current().stream().collect(Collectors.toMap(ModuleVersion::module, ModuleVersion::minutes)));
    }

    String title(ModuleId module) {
        return titles.getOrDefault(module, "?");
    }

    /** Nothing is read of a module that is not on offer. */
    int minutes(ModuleId module) {
        return minutesOfOffered.getOrDefault(module, 0);
    }

    boolean offered(ModuleId module) {
        return minutesOfOffered.containsKey(module);
    }
}
