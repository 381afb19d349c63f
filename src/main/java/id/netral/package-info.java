/** Netral: training and socialisation on neutrality for Indonesian civil servants. This package holds the shell only. */
@NullMarked
package id.netral;

import org.jspecify.annotations.NullMarked;
