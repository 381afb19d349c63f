/** The text of a lesson: from Markdown to HTML that holds nothing that runs. */
@NamedInterface("text")
@NullMarked
package id.netral.catalog.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
