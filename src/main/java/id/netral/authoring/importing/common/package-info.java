/** What all formats share: lessons as they were read, and notes on what was carried over and what was not. */
@NullMarked
package id.netral.authoring.importing.common;

import org.jspecify.annotations.NullMarked;
