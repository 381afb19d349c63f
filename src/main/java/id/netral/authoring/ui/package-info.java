/** Screens of authors: drafts, their structure, and the lesson editor. */
@NullMarked
package id.netral.authoring.ui;

import org.jspecify.annotations.NullMarked;
