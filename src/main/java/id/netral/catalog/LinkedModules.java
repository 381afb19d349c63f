package id.netral.catalog;

import java.util.Set;

/** Tells which other modules a change of a module changes too, as questions may stand in several. */
public interface LinkedModules {

    /** Modules that are written when this one is. */
    Set<ModuleId> changingWith(ModuleId module);
}
