/** Sign-in, activation, profile and the administrator's screens. */
@NullMarked
package id.netral.security.ui;

import org.jspecify.annotations.NullMarked;
