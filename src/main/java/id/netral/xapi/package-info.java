/** Learning events as xAPI statements to a learning record store of the agency's choice. */
@NullMarked
package id.netral.xapi;

import org.jspecify.annotations.NullMarked;
