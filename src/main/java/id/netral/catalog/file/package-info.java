/** The files of a content pack: their bytes, its pictures and media, and what of them is refused. */
@NamedInterface("file")
@NullMarked
package id.netral.catalog.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
