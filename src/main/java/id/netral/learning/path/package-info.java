/** Learning paths: modules in their order under one title. */
@NullMarked
package id.netral.learning.path;

import org.jspecify.annotations.NullMarked;
