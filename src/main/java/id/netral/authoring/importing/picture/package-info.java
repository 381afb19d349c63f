/** Pictures of imported files, drawn anew before they are kept. */
@NullMarked
package id.netral.authoring.importing.picture;

import org.jspecify.annotations.NullMarked;
