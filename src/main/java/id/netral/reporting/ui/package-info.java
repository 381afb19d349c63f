/** HR's completion screen. */
@NullMarked
package id.netral.reporting.ui;

import org.jspecify.annotations.NullMarked;
