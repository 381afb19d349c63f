/** The screen "Cari". */
@NullMarked
package id.netral.search.ui;

import org.jspecify.annotations.NullMarked;
