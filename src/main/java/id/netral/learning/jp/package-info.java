/** Hours of learning (jam pelajaran): what the ledger's rows are worth in a year, by the rules of the day. */
@NamedInterface("jp")
@NullMarked
package id.netral.learning.jp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
