/** Office files under suspicion: their zip, their parts and their XML. */
@NullMarked
package id.netral.authoring.importing.office;

import org.jspecify.annotations.NullMarked;
