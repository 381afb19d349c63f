/** What one was reminded of and why, and HR's settings. */
@NullMarked
package id.netral.reminder.ui;

import org.jspecify.annotations.NullMarked;
