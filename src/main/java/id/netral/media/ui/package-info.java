@NullMarked
package id.netral.media.ui;

import org.jspecify.annotations.NullMarked;
