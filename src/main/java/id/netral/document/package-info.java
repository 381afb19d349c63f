/**
 * The text of a lesson as a tree of blocks: what editor, import, comparison and comments speak of. Kept as JSON, carried in
 * content packs as Markdown; both ways lose nothing. Knows nothing of modules, drafts or the legal register.
 */
@ApplicationModule
@NullMarked
package id.netral.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
