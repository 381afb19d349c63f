/** What people may know and ask about their data, how long it is kept, and who took some away (UU 27/2022). */
@NullMarked
package id.netral.privacy;

import org.jspecify.annotations.NullMarked;
