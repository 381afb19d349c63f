package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;

/**
 * The other end of a reference between the banks of two modules.
 *
 * @param moduleTitle title of its module's current version, or what stands for it
 */
public record LinkedQuestion(long id, String code, ModuleId module, String moduleTitle) {}
