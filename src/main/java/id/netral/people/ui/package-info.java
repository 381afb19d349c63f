/** HR's screens for employees and the organisation. */
@NullMarked
package id.netral.people.ui;

import org.jspecify.annotations.NullMarked;
