package id.netral.authoring.importing.slides;

import id.netral.document.Block;
import java.util.List;

/**
 * A slide, read.
 *
 * @param number from 1, as PowerPoint shows it
 * @param title empty when it has none
 * @param section name of the section it belongs to, empty when there are none
 * @param opens whether it is laid out as a title, so that something new begins with it
 * @param blocks what it shows, without the heading
 */
record ImportedSlide(int number, String title, String section, boolean opens, List<Block> blocks) {}
