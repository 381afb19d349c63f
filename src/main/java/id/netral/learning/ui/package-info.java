/** The learner's screens, hours of learning, and what all screens of learning share. */
@NullMarked
package id.netral.learning.ui;

import org.jspecify.annotations.NullMarked;
