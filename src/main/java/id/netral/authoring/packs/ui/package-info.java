/** Screens on which modules leave and arrive. */
@NullMarked
package id.netral.authoring.packs.ui;

import org.jspecify.annotations.NullMarked;
