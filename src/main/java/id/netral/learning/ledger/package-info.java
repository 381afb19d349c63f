/** Completions and what counts: rows are only added. */
@NamedInterface("ledger")
@NullMarked
package id.netral.learning.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
