/** Modules and lessons, versioned; content packs. */
@NullMarked
package id.netral.catalog;

import org.jspecify.annotations.NullMarked;
