/** The page "Boleh atau tidak?": plain HTML for any phone, open to everybody, without session or script. */
@NamedInterface("page")
@NullMarked
package id.netral.verdict.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
