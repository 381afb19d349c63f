/** The screen where trainers bring their Word and PowerPoint files in. */
@NullMarked
package id.netral.authoring.importing.ui;

import org.jspecify.annotations.NullMarked;
