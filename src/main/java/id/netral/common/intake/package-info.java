/** What comes from outside and may be hostile: its hash, its XML, its zips. */
@NullMarked
package id.netral.common.intake;

import org.jspecify.annotations.NullMarked;
