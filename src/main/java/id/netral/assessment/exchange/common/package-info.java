/** What all formats share: questions as they were read, what was lost of them, and guarded XML and zips. */
@NamedInterface("questions")
@NullMarked
package id.netral.assessment.exchange.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
