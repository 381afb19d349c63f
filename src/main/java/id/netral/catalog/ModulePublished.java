package id.netral.catalog;

import id.netral.catalog.pack.ModuleChange;
import id.netral.question.QuizDefinition;

/**
 * A version was published. Delivered inside the publishing transaction: a listener that throws stops the publication, so
 * a module never stands there with half its parts.
 */
public record ModulePublished(ModuleId module, ModuleVersionId version, QuizDefinition quiz, ModuleChange change) {}
