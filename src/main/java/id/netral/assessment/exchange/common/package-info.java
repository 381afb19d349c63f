/** What all formats share: questions as they were read, what was lost of them, and guarded XML and zips. */
@NullMarked
package id.netral.assessment.exchange.common;

import org.jspecify.annotations.NullMarked;
