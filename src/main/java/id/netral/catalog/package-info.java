/** Modules and their lessons, in versions: published, withdrawn and read. */
@NullMarked
package id.netral.catalog;

import org.jspecify.annotations.NullMarked;
