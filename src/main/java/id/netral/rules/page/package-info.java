/** A page per article: plain HTML for any phone, open to everybody, without session or script. */
@NamedInterface("page")
@NullMarked
package id.netral.rules.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
