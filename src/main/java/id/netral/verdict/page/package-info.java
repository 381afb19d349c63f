/** The page "Boleh atau tidak?": plain HTML for any phone, open to everybody, without session or script. */
@NullMarked
package id.netral.verdict.page;

import org.jspecify.annotations.NullMarked;
