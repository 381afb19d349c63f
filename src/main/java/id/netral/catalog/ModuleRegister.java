package id.netral.catalog;

import org.springframework.stereotype.Component;

/** Finds modules by their names and makes those that are new, within the caller's transaction. */
@Component
class ModuleRegister {

    private final LearningModuleRepository modules;
    private final ModuleLocks locks;

    ModuleRegister(LearningModuleRepository modules, ModuleLocks locks) {
        this.modules = modules;
        this.locks = locks;
    }

    /** The module, made when new. Others who publish the same module wait until the transaction ends. */
    LearningModule hold(String slug) {
        var module = modules.find(slug).orElseGet(() -> make(slug));
        locks.hold(module);
        return modules.getById(module.value());
    }

    private ModuleId make(String slug) {
        modules.make(slug);
        return modules.lock(slug).map(ModuleId::new).orElseThrow();
    }
}
