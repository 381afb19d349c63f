/** Situations told in people's own words: which words of the vocabulary they say, and which known cases are alike. */
@NamedInterface("text")
@NullMarked
package id.netral.verdict.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
