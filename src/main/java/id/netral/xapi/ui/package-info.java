/** The screen of xAPI statements. */
@NullMarked
package id.netral.xapi.ui;

import org.jspecify.annotations.NullMarked;
