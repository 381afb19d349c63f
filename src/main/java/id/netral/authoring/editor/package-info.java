/** What the lesson editor in the browser asks for: lessons, files, look-ups, and who else is writing. */
@NullMarked
package id.netral.authoring.editor;

import org.jspecify.annotations.NullMarked;
