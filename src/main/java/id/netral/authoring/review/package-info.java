/** From a draft to a published version: legal review, four eyes, publication, withdrawal, remarks on paragraphs. */
@NullMarked
package id.netral.authoring.review;

import org.jspecify.annotations.NullMarked;
