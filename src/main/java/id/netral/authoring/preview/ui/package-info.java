/** Screens of the preview. */
@NullMarked
package id.netral.authoring.preview.ui;

import org.jspecify.annotations.NullMarked;
