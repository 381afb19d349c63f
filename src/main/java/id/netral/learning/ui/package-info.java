/** The learner's screens and HR's assignments. */
@NullMarked
package id.netral.learning.ui;

import org.jspecify.annotations.NullMarked;
