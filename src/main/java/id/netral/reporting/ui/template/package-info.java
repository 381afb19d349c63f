/** HR's screen for the agency's own workbooks. */
@NullMarked
package id.netral.reporting.ui.template;

import org.jspecify.annotations.NullMarked;
