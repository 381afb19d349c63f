/**
 * SCORM 1.2 packages of other makers: taken in, played apart from everything else, their results entered in the ledger.
 */
@NullMarked
package id.netral.scorm;

import org.jspecify.annotations.NullMarked;
