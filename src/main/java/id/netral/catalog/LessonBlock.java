package id.netral.catalog;

import org.commonmark.node.CustomBlock;

/** Blocks of a lesson that Markdown itself does not know. */
abstract sealed class LessonBlock extends CustomBlock {

    /** A box that stands out of the text. */
    static final class Callout extends LessonBlock {

        private final CalloutKind kind;

        Callout(CalloutKind kind) {
            this.kind = kind;
        }

        CalloutKind kind() {
            return kind;
        }
    }

    /** Lets a wide table scroll by itself. */
    static final class TableScroll extends LessonBlock {}

    /** A picture that stands alone. */
    static final class Figure extends LessonBlock {}
}
