package id.netral.learning.ui;

import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import java.util.HashMap;
import java.util.Map;

/** Titles of the versions seen, each looked up once. */
final class ModuleTitles {

    private final Catalog catalog;
    private final Map<ModuleVersionId, String> known = new HashMap<>();

    ModuleTitles(Catalog catalog) {
        this.catalog = catalog;
    }

    String of(ModuleVersionId version) {
        return known.computeIfAbsent(
                version, id -> catalog.version(id).map(ModuleVersion::title).orElse("–"));
    }
}
