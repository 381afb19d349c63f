/** "Cari": finds modules, lessons, articles, cases and terms by the words people type, kept in memory by each node. */
@ApplicationModule
@NullMarked
package id.netral.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
