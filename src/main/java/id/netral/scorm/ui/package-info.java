@NullMarked
package id.netral.scorm.ui;

import org.jspecify.annotations.NullMarked;
