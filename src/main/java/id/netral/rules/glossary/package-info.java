/** The glossary: words that lessons explain. */
@NamedInterface("glossary")
@NullMarked
package id.netral.rules.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
