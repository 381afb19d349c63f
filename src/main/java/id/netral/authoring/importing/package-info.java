/** Files from Word, PowerPoint and elsewhere, read under suspicion and turned into lessons. */
@NullMarked
package id.netral.authoring.importing;

import org.jspecify.annotations.NullMarked;
