@NullMarked
package id.netral.desk.ui;

import org.jspecify.annotations.NullMarked;
