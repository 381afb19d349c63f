/** Lessons out of PowerPoint presentations. */
@NullMarked
package id.netral.authoring.importing.slides;

import org.jspecify.annotations.NullMarked;
