/** HR's screens for employees and roster. */
@NullMarked
package id.netral.people.ui;

import org.jspecify.annotations.NullMarked;
