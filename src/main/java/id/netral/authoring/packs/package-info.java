/** Modules as signed zips for other agencies and as SCORM packages for other learning platforms. */
@NamedInterface("packs")
@NullMarked
package id.netral.authoring.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
