/** Modules as their authors write them: drafts, and the road from a draft to a published version. */
@NullMarked
package id.netral.authoring;

import org.jspecify.annotations.NullMarked;
